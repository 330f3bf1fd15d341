package org.parallax.app.importing.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names are made of the telling words of a title and its year, and no two are the same. */
class FreshNamesTest {

    private final FreshNames names = new FreshNames(Set.of("event", "talksInSeoul2020", "talksSeoul2020"));

    @Test
    void smallWordsAccentsAndPossessivesAreLeftOut() {
        assertEquals("leeVisitsSeoulIslets2012", names.of("Lee visits Seoul's islets", "Visit", "2012"));
        assertEquals("detenteSoughtAtLast1971".replace("At", ""), names.of("Détente sought at last", "Talks", "1971"));
        assertEquals("gsomiaSpared2019", names.of("GSOMIA is spared", "Talks", "2019"));
    }

    @Test
    void aTakenNameGetsANumber() {
        assertEquals("talksSeoul2020_2", names.of("Talks in Seoul", "Talks", "2020"));
        assertEquals("talksSeoul2020_3", names.of("The talks in Seoul", "Talks", "2020"));
    }

    @Test
    void theKindNamesWhatHasNoLatinTitle() {
        assertEquals("summit2019", names.of("정상회담", "Summit", "2019"));
        assertEquals("exportControl2019", names.of("", "ExportControl", "2019"));
        assertEquals("event2019", names.of("", "", "2019"));
    }

    @Test
    void aYearIsNotSaidTwiceAndAFigureBeginsNoName() {
        assertEquals("electionOf2020".replace("Of", ""), names.of("Election of 2020", "Election", "2020"));
        assertEquals("event38thParallelCrossed1950", names.of("38th parallel crossed", "Incursion", "1950"));
    }

    @Test
    void longTitlesGiveNamesOfFiveWords() {
        var name = names.of("An extraordinarily complicated arrangement concerning intergovernmental consultations", "Talks", "2020");
        assertTrue(name.length() <= 44 && name.matches("[A-Za-z_][A-Za-z_0-9]*"), name);
    }

    @Test
    void aNameIsTakenOnce() {
        assertTrue(names.take("mine"));
        assertFalse(names.take("mine"));
        assertFalse(names.take("event"));
    }
}
