"""What holds for all tests."""

from hypothesis import settings

# A test that is slow on a busy machine is not wrong, and a failure must come back when repeated.
settings.register_profile("par avion", deadline=None, derandomize=True)
settings.load_profile("par avion")
