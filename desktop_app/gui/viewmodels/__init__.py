"""What the window shows and lets the user do, without any widget: QtCore only."""
