"""What stands around the rooms: header, bars, status line, and the dialogs that belong to none."""
