package org.parallax.dsl.extension;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.parallax.model.ParallaxPackage;

/** The three sorts of documented texts, each with a header of its own. */
public enum RecordSort {

    /** A relationship between two states, which scenarios are laid over. */
    RECORD("record", ParallaxPackage.Literals.RELATIONSHIP_HEADER),
    /** Event kinds and the sources they cite, which records share. */
    LIBRARY("library", ParallaxPackage.Literals.LIBRARY_HEADER),
    /** Further facts of a record, which count for scenarios that choose it. */
    LAYER("layer", ParallaxPackage.Literals.LAYER_HEADER);

    private final String word;
    private final EClass header;

    RecordSort(String word, EClass header) {
        this.word = word;
        this.header = header;
    }

    /** What a reader calls it, without article. */
    public String word() {
        return word;
    }

    /** The sort that a class of headers founds; empty for what is no header of one sort. */
    public static Optional<RecordSort> of(EClass header) {
        return Arrays.stream(values()).filter(sort -> sort.header == header).findFirst();
    }
}
