package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Judgements are marked as readings, and readings and quotations have words. */
class ReadingChecksTest extends CheckTest {

    @Test
    void aRecordThatMarksOneReadingMarksThemAll() {
        beside("""
                relationship Pair
                mechanism m "m" { text "t" cites book }
                issue Read "R" { salience 0.5 for Japan cites book reading "told in one clause" }
                issue Own "O" { salience 0.5 for Japan reading "told at length" salience 0.2 for SouthKorea cites book }
                issue Unread "U" { salience 0.5 for Japan cites book }
                image of Japan by SouthKorea "cold" negative strongly cites book
                image of Japan by SouthKorea "warm" cites book
                leader L "L" of China { stance hardline on Read stance hardline on Own cites book }
                level of China pressure 0.7 from 2019 cites book
                kind K "K" { by state raises pressure slightly fades over 2 months }
                event e "E" on 2020-05 : Summit { between Japan, SouthKorea cites book }
                """, """
                4:7 info UNREAD_JUDGEMENT The saliences of Own are judgements, and no reading says why.
                5:7 info UNREAD_JUDGEMENT The salience of Unread is a judgement, and no reading says why.
                6:1 info UNREAD_JUDGEMENT The tone of this is a judgement, and no reading says why.
                8:8 info UNREAD_JUDGEMENT The stances of L are judgements, and no reading says why.
                9:1 info UNREAD_JUDGEMENT The value of this is a judgement, and no reading says why.
                10:6 info UNREAD_JUDGEMENT The strengths of K are judgements, and no reading says why.
                """);
    }

    @Test
    void theOtherFilesOfTheRecordAreHeldToItAndNothingElse() {
        String unread = "issue %s \"title\" { salience 0.5 for A cites book }\n";
        assertEquals("more.relationship:2:7 info UNREAD_JUDGEMENT The salience of X is a judgement, and no reading says why.\n",
                TestLanguage.issuesInFolder(Map.of("record.relationship", """
                        relationship AB "A – B"
                        source book "Book"
                        state A "A" code AAA party
                        state B "B" code BBB party
                        issue R "R" { salience 0.5 for A reading "why" cites book }
                        """, "more.relationship", "relationship AB\n" + unread.formatted("X"))));
        beside("relationship Pair\n" + unread.formatted("X").replace("for A", "for Japan"), "");
    }

    @Test
    void aReadingOfNothing() {
        beside("""
                relationship Pair
                mechanism m "m" { text "t" cites book reading "why" }
                issue X "X" { salience 0.5 for Japan reading "one" reading "another" cites book }
                leader L "L" of China { leaning conservative cites book reading "by his party" }
                """, """
                2:47 warning NO_EFFECT m holds no judgement that a reading could be the reason of; a remark is a note.
                3:60 warning NO_EFFECT Each judgement of X has a reading of its own, so this one is the reason of none.
                """);
        beside("""
                relationship Pair
                leader L "L" of China { reading "all" stance hardline on Territory reading "own" cites book }
                """, """
                2:33 warning NO_EFFECT Each judgement of L has a reading of its own, so this one is the reason of none.
                """);
    }

    @Test
    void aReadingOfAllThatAKindSays() {
        beside("""
                relationship Pair
                kind A "A" { by state about trade reading "why" cites book }
                kind B "B" { of agreement by state suspends of reading "why" cites book }
                kind C "C" { by state raises pressure slightly reading "own" reading "how it fades" fades over 2 months cites book }
                kind D "D" { by state costly to actor reading "why" cites book }
                kind E "E" { by state reading "why" cites book }
                """, """
                6:31 warning NO_EFFECT E holds no judgement that a reading could be the reason of; a remark is a note.
                """);
    }

    @Test
    void onlyThePartOfAThirdStateIsJudged() {
        beside("""
                relationship Pair
                state Germany "Germany" code DEU threat { reading "why" cites book }
                state France "France" code FRA bystander { reading "why" cites book }
                state Italy "Italy" code ITA { reading "why" cites book }
                """, """
                3:52 warning NO_EFFECT France holds no judgement that a reading could be the reason of; a remark is a note.
                4:7 warning STATE_ROLE_MISSING Italy has no role: say party, pivot, challenger, threat or bystander.
                4:40 warning NO_EFFECT Italy holds no judgement that a reading could be the reason of; a remark is a note.
                """);
    }

    @Test
    void readingsAndQuotationsHaveWords() {
        beside("""
                relationship Pair
                issue X "X" { salience 0.5 for Japan reading " " cites book at "One" quotes "" quotes "words" }
                level of China pressure 0.7 from 2019 reading "" cites book
                """, """
                2:7 info UNREAD_JUDGEMENT The salience of X is a judgement, and no reading says why.
                2:46 error NO_WORDS A reading says why a judgement is what it is; this one says nothing.
                2:77 error NO_WORDS A quotation gives the words of the source; this one has none.
                3:47 error NO_WORDS A reading says why a judgement is what it is; this one says nothing.
                """);
    }

    @Test
    void aQuotationIsGivenOnce() {
        beside("""
                relationship Pair
                mechanism m "m" { text "t" cites book quotes "words" quotes "words" at "One" at "Two" }
                """, """
                2:61 error DUPLICATE_STATEMENT This is told a second time; line 2 already says "words".
                2:81 error DUPLICATE_CLAUSE This is given a second time; line 2 already says "One".
                """);
    }
}
