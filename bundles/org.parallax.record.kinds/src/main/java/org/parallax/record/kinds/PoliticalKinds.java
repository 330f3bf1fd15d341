package org.parallax.record.kinds;

import java.net.URL;
import java.util.List;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.RecordSort;

/** The library of political event kinds: text files beside this class, each readable from within the jar. */
public final class PoliticalKinds implements InstalledRecord {

    @Override
    public String name() {
        return "PoliticalKinds";
    }

    @Override
    public RecordSort sort() {
        return RecordSort.LIBRARY;
    }

    @Override
    public String title() {
        return "Kinds of political events";
    }

    // A jar cannot list a folder, so the files are named here; a test compares the names with the folder.
    @Override
    public List<URL> files() {
        return InstalledRecord.beside(PoliticalKinds.class, "kinds/sources.relationship", "kinds/territory-and-arms.relationship",
                "kinds/domestic-politics.relationship", "kinds/diplomacy.relationship", "kinds/agreements.relationship",
                "kinds/colonial-period.relationship", "kinds/memory.relationship", "kinds/courts.relationship",
                "kinds/trade.relationship", "kinds/society.relationship", "kinds/third-parties.relationship");
    }
}
