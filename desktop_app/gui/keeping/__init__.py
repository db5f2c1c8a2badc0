"""What the window shows of keeping: the choice, the lock, the rescue, the bar, the receipt."""
