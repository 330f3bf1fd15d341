package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What of a document counts as a section, and what may differ between its print and a line of a record. */
class DocumentTextTest {

    private static final DocumentText PAPER = new DocumentText("""
            Of the author.
            ## ***One’s own***
            It begins here<sup>1</sup> and breaks

            1 Note of one.

            off in the middle.
            3 days later it goes on.
            **Two**
            Then² more.
            ² Note of “two”.
            """);

    @Test
    void aSectionGoesFromItsHeadingToTheNextAndHasTheFootnotesThatAreMarkedInIt() {
        assertEquals(Map.of(
                        "", "Of the author.",
                        "One's own", "One's own ¶ It begins here<sup>1</sup> and breaks off in the middle. 3 days later it goes on. ¶ 1 Note of one.",
                        "Two", "Two ¶ Then² more. ¶ ² Note of \"two\"."),
                PAPER.sections(Set.of("One's own", "Two")));
    }

    @Test
    void blanksQuotationMarksAndRaisedLettersAreAllThatMayDiffer() {
        var title = "The title – long";
        var text = "The title – long.\nIt is “a\n sweet\u00a0spot”, he said,<sup>2</sup> on the 5<sup>th</sup> day.";
        assertTrue(new DocumentText(text).mentions("the Title - long"));
        assertFalse(new DocumentText(text).mentions("Another title"));
        var whole = DocumentTexts.of(List.of(new DocumentText(text)), Map.of("it", title), Map.of()).at(new CitedPlace("it", "A subject")).orElseThrow();
        assertTrue(Wording.EXACT.fits("on the 5th day", whole));
        assertFalse(Wording.EXACT.fits("he said,2 on", whole));
        assertTrue(Wording.EXACT.fits("is \"a sweet spot\",", whole));
        assertFalse(Wording.EXACT.fits("it is \"a sweet spot\"", whole));
        assertFalse(Wording.EXACT.fits("a sweet-spot", whole));
    }

    @Test
    void aPhraseMayBeginInAnotherCaseAndLeaveWordsOutButNotTurnThemRound() {
        assertTrue(Wording.PHRASE.fits("it begins … in the middle", "It begins here and breaks off in the middle."));
        assertFalse(Wording.PHRASE.fits("in the middle … it begins", "It begins here and breaks off in the middle."));
        assertFalse(Wording.PHRASE.fits("it Begins", "It begins here"));
    }

    @Test
    void aReasonOfAScenarioIsTheDocumentsFromEndToEndOrMarksWhatIs() {
        var document = "Ships went out in the morning and came back at night.";
        assertTrue(Wording.RETOLD.fits("ships went out in the morning and came back", document));
        assertTrue(Wording.RETOLD.fits("boats 'went out in the morning and came back'", document));
        assertTrue(Wording.RETOLD.fits("boats went out in the morning", document), "five words");
        assertFalse(Wording.RETOLD.fits("boats went out in the morning and", document));
        assertFalse(Wording.RETOLD.fits("boats went out, in THE “morning and", document));
    }
}
