"""What stays on this computer, sealed."""
