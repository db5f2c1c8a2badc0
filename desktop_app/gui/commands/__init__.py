"""Everything that can be asked of the window: one table of rows, gathered from small modules."""
