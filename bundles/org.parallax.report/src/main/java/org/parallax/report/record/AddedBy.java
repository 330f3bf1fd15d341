package org.parallax.report.record;

/**
 * Which text adds an element to a record.
 *
 * @param name of the library, the layer or the file; empty for the record's own texts
 */
public record AddedBy(Adder adder, String name) {

    /** The record's own texts. */
    public static final AddedBy OWN = new AddedBy(Adder.RECORD, "");

    /** What sort of text it is. */
    public enum Adder {
        /** The record itself. */
        RECORD,
        /** A library whose event kinds several records use. */
        LIBRARY,
        /** A layer that was chosen. */
        LAYER,
        /** Another file, such as a scenario that adds an event to the record. */
        FILE
    }

    /** Whether the record itself gives it. */
    public boolean isOwn() {
        return adder == Adder.RECORD;
    }

    /** Such as {@code from the layer PublicChronicle}; empty for the record's own. */
    public String words() {
        return switch (adder) {
            case RECORD -> "";
            case LIBRARY -> "from the library " + name;
            case LAYER -> "from the layer " + name;
            case FILE -> "added by " + name;
        };
    }
}
