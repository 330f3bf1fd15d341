package org.parallax.app.importing.mapping;

/** What a word in somebody else's table means. */
public sealed interface MappedWord {

    /** The mapping says nothing of it. */
    record Unmapped() implements MappedWord {}

    /** It means a word of ours. */
    record Meant(String ours) implements MappedWord {}

    /** Its row is left out. */
    record Skipped() implements MappedWord {}
}
