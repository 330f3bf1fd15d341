package org.parallax.app.importing.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.SheetReader;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.projection.result.Outcome;

/** What a mapping may say, and that it says nothing in vain. */
class MappingReaderTest {

    @Test
    void eachRowIsTaken() {
        var mapping = assertInstanceOf(Outcome.Completed.class, read("""
                ours,What,theirs,why
                date,column,Event Date,
                to if asked,column,Target,
                skip,column,*,
                DiplomaticProtest,kind,Criticize or denounce,words
                ,kind,*,
                SouthKorea,state,South Korea,
                a data set,constant,source,
                skip,rows,Alike,
                """)).value() instanceof ColumnMapping value ? value : ColumnMapping.NONE;
        assertEquals(Optional.of(new ColumnUse.Taken(EventColumn.DATE, false)), mapping.column("event_date"));
        assertEquals(Optional.of(new ColumnUse.Taken(EventColumn.TO, true)), mapping.column("Target"));
        assertEquals(Optional.of(new ColumnUse.Dropped()), mapping.otherColumn());
        assertEquals(new MappedWord.Meant("DiplomaticProtest"), mapping.word(MappedSubject.KIND, "CRITICIZE or denounce"));
        assertEquals(new MappedWord.Unmapped(), mapping.word(MappedSubject.KIND, "Consult"));
        assertTrue(mapping.skipsUnknown(MappedSubject.KIND));
        assertEquals(Map.of(EventColumn.SOURCE, "a data set"), mapping.constants());
        assertEquals(Set.of(RowRule.ALIKE), mapping.rules());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "colum,Event Date,date|there is no \"colum\"; did you mean column? There is: column, constant, rows, kind, state",
        "column,Event Date,dat|there is no column \"dat\"; did you mean date?",
        "column,*,note|all other columns (*) can only be left out",
        "column,X,title if asked|only what a kind may ask for can be taken \"if asked\"",
        "constant,source,|a constant needs its value under ours",
        "constant,sorce,x|there is no column \"sorce\"; did you mean source?",
        "rows,by is to,skip|there is no rule on rows \"by is to\"",
        "rows,alike,yes|such rows can only be left out; write skip under ours",
        "kind,*,Summit|rows with any other kind (*) can only be left out",
        "kind,,Summit|the cell under theirs is empty",
    })
    void whatIsNotUnderstoodRejectsIt(String row, String problem) {
        assertRejected("m.csv:2: " + problem, "what,theirs,ours\n" + row + "\n");
    }

    @Test
    void oneWordIsMappedOnce() {
        assertRejected("m.csv:3: \"talks\" is mapped twice", "what,theirs,ours\nkind,Talks,Summit\nkind,talks,LeadersCall\n");
    }

    @Test
    void itsColumnsAreNamed() {
        assertRejected("m.csv:1: a mapping has the columns what, theirs and ours, and may have why; there is none called ours", "what,theirs\nkind,x\n");
        assertRejected("m.csv:1: a mapping has the columns what, theirs and ours, and may have why; remove extra", "what,theirs,ours,extra\nkind,x,y,z\n");
    }

    @Test
    void thoseThatComeWithParallaxAreRight() {
        assertEquals(List.of("icews", "polecat"), ShippedMappings.names());
        for (var name : ShippedMappings.names()) {
            var bytes = ShippedMappings.table(name).orElseThrow();
            var outcome = SheetReader.read(name, bytes) instanceof Outcome.Completed<SheetTable>(var table) ? MappingReader.read(table) : null;
            assertInstanceOf(Outcome.Completed.class, outcome, () -> String.valueOf(outcome));
            assertTrue(new String(bytes, StandardCharsets.UTF_8).contains(",judgement"));
        }
        assertEquals(Optional.empty(), ShippedMappings.table("gdelt"));
    }

    private static Outcome<ColumnMapping> read(String text) {
        return SheetReader.read("m.csv", text.getBytes(StandardCharsets.UTF_8)) instanceof Outcome.Completed<SheetTable>(var table)
                ? MappingReader.read(table) : new Outcome.Rejected<>("no table");
    }

    private static void assertRejected(String begin, String text) {
        var reason = read(text) instanceof Outcome.Rejected<ColumnMapping>(var words) ? words : "taken";
        assertTrue(reason.startsWith(begin), reason);
    }
}
