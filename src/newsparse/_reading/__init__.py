"""
How text becomes an article: passes over one unchanged text, in the order that `core` knows.
"""
