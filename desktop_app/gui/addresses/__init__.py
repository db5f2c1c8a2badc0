"""Addresses of embassies and offices: entered by one paste, confirmed, looked up."""
