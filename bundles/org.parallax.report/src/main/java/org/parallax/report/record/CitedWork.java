package org.parallax.report.record;

import java.util.List;
import org.parallax.report.record.RecordDossier.Fact;

/**
 * A work that a record cites.
 *
 * @param edition who published it, when and where
 * @param grade what sort of testimony it is, such as {@code primary}; empty if not said
 * @param facts what is supplied in it and noted about it
 * @param addedBy which text tells of it
 */
public record CitedWork(String id, String title, Edition edition, String grade, List<Fact> facts, AddedBy addedBy) {

    public CitedWork {
        facts = List.copyOf(facts);
    }

    /** One that the record's own texts tell of, and of which nothing is supplied or noted. */
    public CitedWork(String id, String title, Edition edition, String grade) {
        this(id, title, edition, grade, List.of(), AddedBy.OWN);
    }

    /**
     * Who published a work, when and where; what is unknown is empty.
     *
     * @param published as written
     * @param url where it can be read
     */
    public record Edition(String author, String publisher, String published, String url) {}

    /** Author, as far as known. */
    public String author() {
        return edition.author;
    }

    /** Publisher, as far as known. */
    public String publisher() {
        return edition.publisher;
    }

    /** Its date as written, empty if unknown. */
    public String published() {
        return edition.published;
    }

    /**
     * What has to be said behind its particulars where some of them are supplied; else empty. Which of them, only the words
     * on what is supplied tell: it may be the publisher as well as the date.
     */
    public String suppliedInPart() {
        return facts.stream().anyMatch(fact -> fact.sort() == Fact.Sort.SUPPLIED) ? "particulars supplied in part" : "";
    }
}
