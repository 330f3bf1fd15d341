package org.parallax.record.madeup;

import java.net.URL;
import java.util.List;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;

/** A layer of the made-up record: one event that is known with it and not without. */
public final class QuayLetters implements InstalledRecord {

    @Override
    public String name() {
        return "QuayLetters";
    }

    @Override
    public RecordSort sort() {
        return RecordSort.LAYER;
    }

    @Override
    public String relationship() {
        return "VeldriaKarsund";
    }

    @Override
    public String title() {
        return "Letters from the quay";
    }

    @Override
    public List<URL> files() {
        return InstalledRecord.beside(QuayLetters.class, "letters/letters.relationship");
    }
}
