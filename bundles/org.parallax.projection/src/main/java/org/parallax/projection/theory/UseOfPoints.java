package org.parallax.projection.theory;

/** What a theory makes of the points that the record's kinds give an event. */
public enum UseOfPoints {
    /** It takes them as they are. */
    TAKEN,
    /** It scales them. */
    SCALED,
    /** It puts effects of its own in the place of some, and takes the others. */
    REPLACED,
    /** It pays no heed to them. */
    IGNORED
}
