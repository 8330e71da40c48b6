"""Writes ``_async_client.pyi`` from the surface that both clients share; ``--check`` only compares.

Each method of the surface is the same in both clients, but that one of them awaits. The blocking client needs no stub:
it inherits the surface as it stands.

The list of all public names in ``__init__.py`` is written, too: type checkers follow no list that is put together.
"""

from __future__ import annotations

import ast
import sys
from itertools import chain
from pathlib import Path

PACKAGE = Path(__file__).parent / "python" / "uphunt_sdk"
STUB = PACKAGE / "_async_client.pyi"
# What both clients share, by the file.
SHARED = [("_options.py", "Options"), ("_service.py", "Service"), ("_surface.py", "Surface")]
# Methods that wait for nothing, and so are the same.
KEPT = {"__init__", "with_options", "credits", "iter_applied_jobs"}
HEAD = """# Written by stubs.py from _options.py, _service.py, _surface.py and _async_client.py.
# fmt: off
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from typing import Literal, NoReturn, Optional, Union

from typing_extensions import Self

from . import errors, models
from ._native import RawResponse

__all__ = ["AsyncUpHunt"]

"""
INIT = PACKAGE / "__init__.py"
# Where the public names are that no client needs, and those that are there at once.
MODULES = ("models.py", "errors.py", "_webhooks.py", "_async_client.py")
AT_ONCE = ("RawResponse", "UpHunt")


def main() -> int:
    """Write the stub and the list, or compare them."""
    stale = []
    for path, text in ((STUB, HEAD + stub()), (INIT, listed())):
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(path.name)
    if stale:
        sys.stderr.write(f"{' and '.join(stale)}: not what the surface says; run stubs.py\n")
    return 1 if stale else 0


def listed() -> str:
    """Give the package's own file with the list of all public names."""
    text = INIT.read_text(encoding="utf-8")
    names = sorted(chain(AT_ONCE, *(_names(PACKAGE / file) for file in MODULES)), key=_isorted)
    old = _all(ast.parse(text))
    lines = text.splitlines(keepends=True)
    new = ["__all__ = [\n", *(f'    "{name}",\n' for name in names), "]\n"]
    return "".join([*lines[: old.lineno - 1], *new, *lines[old.end_lineno or 0 :]])


def _isorted(name: str) -> tuple[int, str]:
    """Order names as the linter does: constants, then classes, then functions."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)


def _names(file: Path) -> list[str]:
    names: list[str] = ast.literal_eval(_all(ast.parse(file.read_text(encoding="utf-8"))).value)
    return names


def _all(tree: ast.Module) -> ast.Assign:
    assigned = (node for node in tree.body if isinstance(node, ast.Assign))
    return next(node for node in assigned if isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__")


def stub() -> str:
    """Give the class as a stub: its own methods, and the surface's with ``async`` before them."""
    own = _class("_async_client.py", "AsyncUpHunt")
    body: list[ast.stmt] = [ast.Expr(ast.Constant(ast.get_docstring(own) or ""))]
    shared = [_class(file, name) for file, name in SHARED]
    for method in chain.from_iterable(map(_methods, shared)):
        if method.name in KEPT:
            body.append(_bodyless(method))
        elif not method.name.startswith("_"):
            body.append(_bodyless(ast.AsyncFunctionDef(**{name: getattr(method, name) for name in method._fields})))
    body += [_bodyless(method) for method in _methods(own) if method.name.startswith("__") or method.name[0] != "_"]
    text = ast.unparse(ast.fix_missing_locations(ast.ClassDef("AsyncUpHunt", [], [], body, [])))
    # An asynchronous generator is called, not awaited.
    return text.replace("-> Iterator[", "-> AsyncIterator[") + "\n"


def _class(file: str, name: str) -> ast.ClassDef:
    tree = ast.parse((PACKAGE / file).read_text(encoding="utf-8"))
    return next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)


def _methods(of: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in of.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]


def _bodyless(method: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.FunctionDef | ast.AsyncFunctionDef:
    doc = ast.get_docstring(method, clean=False)
    # What stands for "as it is" has a name that a stub does not know.
    defaults: list[ast.expr | None] = [
        default if default is None or isinstance(default, (ast.Constant, ast.Tuple)) else ast.Constant(...)
        for default in method.args.kw_defaults
    ]
    method.args.kw_defaults = defaults
    method.body = [ast.Expr(ast.Constant(doc or ...))]
    return method


if __name__ == "__main__":
    sys.exit(main())
