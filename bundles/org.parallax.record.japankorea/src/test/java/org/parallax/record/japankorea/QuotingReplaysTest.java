package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every word that the replays quote is looked for in the documents, and every one of them is installed. */
class QuotingReplaysTest {

    @Test
    void eachCitationIsFound() throws IOException {
        var text = Files.readString(QuotingReplays.FILE);
        assertEquals(Pattern.compile("\\bcites\\b").matcher(text).results().count(), QuotingReplays.quotations().size());
        assertTrue(QuotingFiles.allQuotations().containsAll(QuotingReplays.quotations()));
        assertEquals(
                List.of("file:2 'warm' of [paper at \"One's\"]"),
                QuotingReplays.quotations("file", "replay a\n  political up cites paper at \"One’s\" quotes \"warm\"").stream()
                        .map(QuotedWords::message).toList());
    }

    @Test
    void itIsInstalledAsItStandsHere() throws IOException {
        var installed = new JapanKoreaRecord().replays();
        assertEquals(1, installed.size());
        try (var stream = installed.getFirst().openStream()) {
            assertEquals(Files.readString(QuotingReplays.FILE), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
