package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the record, its library of kinds, its examples, templates and pages quote has been compared with the documents. This test
 * runs without them: it holds the texts to the list that {@link VerbatimTest} writes where they are.
 */
class VerifiedQuotationsTest {

    private static final String QUOTED = """
            source paper "A paper"
            mechanism m "m" { text "They met" cites paper at "One" quotes "They met" }
            """;

    @Test
    void everyQuotationHasBeenComparedWithTheDocuments() throws IOException {
        var quotations = QuotingFiles.allQuotations();
        var verified = VerifiedQuotations.read(VerifiedQuotations.FILE);
        assertEquals(List.of(), verified.missing(quotations), "nobody has compared these words with the documents; who has them does so with "
                + VerifiedQuotations.COMMAND);
        assertEquals(List.of(), verified.superfluous(quotations), "nothing quotes these any more; write the list with " + VerifiedQuotations.COMMAND);
    }

    @Test
    void onlyWhatADocumentHasComesOnTheList(@TempDir Path folder) throws IOException {
        var quotations = QuotingFiles.of("one.relationship", QUOTED).quotations();
        var list = VerifiedQuotations.found(quotations, documents("A paper. They met."));
        assertEquals(List.of("paper | One | exact | cfbf3e80"), list.lines().stream().map(line -> line.substring(0, 30)).toList());
        assertEquals(List.of(), VerifiedQuotations.found(quotations, documents("A paper. They parted.")).lines());
        list.write(folder.resolve("list.txt"));
        assertEquals(list, VerifiedQuotations.read(folder.resolve("list.txt")));
    }

    @Test
    void anotherWordAnotherPlaceOrAStricterClauseIsNotOnTheList() {
        var list = VerifiedQuotations.found(QuotingFiles.of("one.relationship", QUOTED).quotations(), documents("A paper. They met."));
        for (String other : List.of(QUOTED.replace("quotes \"They met\"", "quotes \"They met.\""), QUOTED.replace("\"One\"", "\"Two\""))) {
            var changed = QuotingFiles.of("one.relationship", other).quotations();
            assertEquals(1, list.missing(changed).size(), other);
            assertTrue(list.missing(changed).getFirst().startsWith("one.relationship:2 m 'They met"), () -> list.missing(changed).toString());
            assertEquals(list.lines(), list.superfluous(changed), other);
        }
        var told = QuotingFiles.of("one.relationship", QUOTED.replace("They met\" cites", "They 'met' (paper2020)\" cites").replace(" quotes \"They met\"", "")).quotations();
        assertEquals(1, list.missing(told).size());
    }

    private static DocumentTexts documents(String text) {
        return DocumentTexts.of(List.of(new DocumentText(text)), Map.of("paper", "A paper"), Map.of());
    }
}
