package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the installed records, their examples, templates and pages quote stands in the documents, at the place that is cited. The
 * documents are not part of the project; the folder that holds them is named by the environment variable PARALLAX_DOCUMENTS.
 * What was found is kept in a list, which {@link VerifiedQuotationsTest} holds the record to everywhere.
 *
 * <p>A reason of an example or template counts as the document's words, with quotation marks or without, where six words
 * running of it are the document's: then it is theirs from end to end, or what is theirs stands in quotation marks.
 */
class VerbatimTest {

    private static final Optional<Path> DOCUMENTS =
            Optional.ofNullable(System.getenv("PARALLAX_DOCUMENTS")).filter(folder -> !folder.isBlank()).map(Path::of);

    private static final String SAMPLE = """
            source paper "A paper – or two" { published 2020 }
            source book "A book"
            mechanism m "m" { text "They 'met ... on the rain', it says" cites paper at "One" quotes "the rain" quotes "no rain" }
            kind K "K" { by state harms political slightly reading "told as 'a shower'" because "'Came on' a bridge" cites book
              fades over 2 months because "'it' was so" cites paper reading "'rain'" }
            event e "Told as 'a flood'" on 2020 : K { cites book also told "'a deluge'" cites paper note "'a tide', says paper2020"
              supplied "The day; the document says 'in a shower'." }
            image of A by B "'bridges'" cites book
            verdict v "“a … hail” in “A shower”" in 2020-01 { cites book }
            source paper2020 "A paper" { note "Its title goes on 'or three'." }
            scenario S "S" on R as of 2020-01 for 2 months {
              because "they met on a bridge in the ... on the rain" cites paper
              because "by now they met on a bridge in snow" cites paper
              because "by now 'they met on a bridge in' snow" cites paper
            }
            """;

    @Test
    void everyQuotationStandsAtItsPlaceInTheDocuments() throws IOException {
        assumeTrue(DOCUMENTS.isPresent(), "No quotation was compared with the documents: PARALLAX_DOCUMENTS names no folder.");
        var quotations = QuotingFiles.allQuotations();
        assertTrue(quotations.size() > 800, () -> "only " + quotations.size() + " quotations were found");
        var documents = DocumentTexts.of(DocumentTexts.in(DOCUMENTS.get()), QuotingFiles.installed().titles(), Places.HEADINGS);
        var found = VerifiedQuotations.found(quotations, documents);
        if (Boolean.getBoolean("quotations.write")) {
            found.write(VerifiedQuotations.FILE);
        }
        assertEquals(List.of(), notFound(quotations, documents), "no document has these words where they are said to stand");
        assertEquals(found, VerifiedQuotations.read(VerifiedQuotations.FILE), "the list is not what the documents have; write it with " + VerifiedQuotations.COMMAND);
    }

    @Test
    void everySectionOfADocumentWithHeadingsIsThereAndHasItsFootnotes() throws IOException {
        assumeTrue(DOCUMENTS.isPresent(), "No section was looked for: PARALLAX_DOCUMENTS names no folder.");
        var documents = DocumentTexts.of(DocumentTexts.in(DOCUMENTS.get()), QuotingFiles.installed().titles(), Places.HEADINGS);
        Places.HEADINGS.forEach((source, headings) -> {
            var sections = new ArrayList<>(documents.sections().getOrDefault(source, Map.of()).keySet());
            sections.removeAll(headings);
            assertEquals(List.of(""), sections, source);
            headings.forEach(heading -> assertTrue(documents.at(new CitedPlace(source, heading)).isPresent(), () -> source + " has no \"" + heading + "\""));
        });
        assertTrue(documents.at(new CitedPlace("jesmin2023", "The China Conundrum")).orElseThrow().contains("¹⁴ In 2017, South Korea deployed"));
        assertTrue(documents.at(new CitedPlace("tamaki2024", "The Challenges Ahead")).orElseThrow().contains("Another potential trap in the current"
                + " rapprochement lies in foreign infrastructure investments."), "a footnote parts no sentence");
    }

    @Test
    void filesOfOneNameInTwoRecordsAreBothRead(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectories(folder.resolve("one")).resolve("events.relationship");
        Path other = Files.createDirectories(folder.resolve("other")).resolve("events.relationship");
        Files.writeString(one, "source paper \"A paper\"");
        Files.writeString(other, "source book \"A book\"");
        assertEquals(Set.of("A paper", "A book"),
                Set.copyOf(QuotingFiles.of(List.of(one.toUri().toURL(), other.toUri().toURL())).titles().values()));
    }

    @Test
    void wordsThatAreNotThereAreFound() {
        var files = QuotingFiles.of("sample.relationship", SAMPLE);
        var documents = DocumentTexts.of(List.of(
                new DocumentText("A  Paper - or two. They met on a bridge\nin the “rain”, on the rain."), new DocumentText("A book: a shower.")),
                files.titles(), Map.of());
        assertEquals(List.of("sample.relationship:10 paper2020 'or three' of [paper2020]",
                        "sample.relationship:13 S 'by now they met on a bridge in snow' of [paper]",
                        "sample.relationship:3 m 'no rain' of [paper at \"One\"]", "sample.relationship:4 K 'Came on' of [book]",
                        "sample.relationship:5 K 'it' of [paper]", "sample.relationship:6 e 'a deluge' of [paper]",
                        "sample.relationship:6 e 'a flood' of [book, paper]", "sample.relationship:6 e 'a tide' of [paper2020, book, paper]",
                        "sample.relationship:6 e 'in a shower' of [book, paper]", "sample.relationship:8 'bridges' of [book]",
                        "sample.relationship:9 v 'a … hail' of [book]"),
                notFound(files.quotations(), documents));
    }

    private static List<String> notFound(List<QuotedWords> quotations, DocumentTexts documents) {
        return quotations.stream().filter(each -> each.foundIn(documents).findAny().isEmpty()).map(QuotedWords::message).sorted().toList();
    }
}
