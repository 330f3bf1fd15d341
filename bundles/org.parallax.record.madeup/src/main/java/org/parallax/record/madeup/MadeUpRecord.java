package org.parallax.record.madeup;

import java.net.URL;
import java.util.List;
import org.parallax.dsl.extension.InstalledRecord;

/** A record of two states that do not exist, so that no test of it passes because something knows the first record. */
public final class MadeUpRecord implements InstalledRecord {

    @Override
    public String name() {
        return "VeldriaKarsund";
    }

    @Override
    public String title() {
        return "Veldria – Karsund";
    }

    @Override
    public List<URL> files() {
        return InstalledRecord.beside(MadeUpRecord.class, "record/sources.relationship",
                "record/states-and-issues.relationship", "record/kinds.relationship", "record/events.relationship");
    }

    @Override
    public List<URL> examples() {
        return InstalledRecord.beside(
                MadeUpRecord.class, "examples/closed-locks.scenario", "examples/a-new-chancellor.scenario");
    }

    @Override
    public List<URL> templates() {
        return InstalledRecord.beside(MadeUpRecord.class, "templates/toll-quarrel.scenario");
    }

    @Override
    public List<URL> pages() {
        return InstalledRecord.beside(MadeUpRecord.class, "docs/canal.md");
    }
}
