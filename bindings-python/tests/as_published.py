"""A pytest plugin under which ``import uphunt`` is ``import uphunt_sdk``."""

import sys

import uphunt_sdk

sys.modules["uphunt"] = uphunt_sdk
