"""
How plugins join in: found, admitted, ordered and run, each behind its own wall.
"""
