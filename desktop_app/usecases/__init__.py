"""What the user can do, one module each. Both fronts, window and command line, call these."""
