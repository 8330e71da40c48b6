"""Imports a client and says how long that took and how much memory it left: ``importing.py MODULE``."""

import sys
from importlib import import_module
from time import perf_counter

module = sys.argv[1]
began = perf_counter()
client = import_module(module).UpHunt
seconds = perf_counter() - began

with open("/proc/self/status") as status:  # noqa: PTH123 - importing pathlib would be measured too
    resident = next(line.split()[1] for line in status if line.startswith("VmRSS"))
sys.stdout.write(f'{{"seconds": {seconds}, "residentKilobytes": {resident}}}\n')
