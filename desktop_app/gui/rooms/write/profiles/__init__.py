"""Who writes: one of those who are kept on this computer, and whom they ask after a deadline."""
