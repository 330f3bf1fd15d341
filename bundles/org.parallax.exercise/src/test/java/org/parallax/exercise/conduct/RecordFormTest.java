package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.exercise.belief.Probability;
import org.parallax.exercise.journal.Journal;
import org.parallax.exercise.journal.LogReading;
import org.parallax.exercise.journal.Opened;
import org.parallax.exercise.log.Fact;
import org.parallax.exercise.log.LogLines;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.RecordReading;
import org.parallax.exercise.session.ClosedBeliefs;
import org.parallax.exercise.session.SessionState;
import org.parallax.projection.wire.WireName;

/** The form of records in a log, which is for ever. */
class RecordFormTest {

    private static final LogLines CODEC = new LogLines();

    private static List<String> first() {
        return lines("first-session.jsonl");
    }

    /** As the first, and with what the room believed in figures. */
    private static List<String> second() {
        return lines("second-session.jsonl");
    }

    private static List<String> lines(String name) {
        try (InputStream text = RecordFormTest.class.getResourceAsStream(name)) {
            return new String(Optional.ofNullable(text).orElseThrow().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<LogRecord> whole(List<String> lines) {
        return assertInstanceOf(RecordReading.Whole.class, RecordReading.of(lines)).records();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord() ? Stream.of(type) : Arrays.stream(type.getPermittedSubclasses()).flatMap(RecordFormTest::records);
    }

    private static Set<Class<?>> facts() {
        return records(Fact.class).filter(Fact.class::isAssignableFrom).collect(Collectors.toSet());
    }

    @Test
    void theFirstLogOpensForEver() {
        var records = whole(first());
        assertEquals(first(), records.stream().map(CODEC::write).toList());
        var state = SessionState.of(records);
        assertEquals("answer=court@2027-11 and fate=court@2028-01 and landing@2027-10 and not election and not storm",
                state.held(state.floor()).text());
        assertEquals("answer=court@2027-11 and landing@2027-10 and not election and not storm",
                state.held(state.tree().branches().get("branch2").orElseThrow()).text());
    }

    @Test
    void aLogWithoutFiguresHasWhatTheRoomHeld() {
        var held = Optional.of(new Probability(0.35));
        assertEquals(held, ClosedBeliefs.of(SessionState.of(whole(first()))).getFirst().room());
        assertEquals(held, ClosedBeliefs.of(SessionState.of(whole(second()))).getFirst().room());
    }

    @Test
    void aSessionOfTodayIsWrittenAsThen() {
        assertEquals(String.join("\n", second()), ScriptedSession.played().log().stream().map(CODEC::write).collect(Collectors.joining("\n")));
    }

    @Test
    void someLogHasEveryKind() {
        var there = whole(first()).stream().map(record -> record.fact().getClass()).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        facts().stream().filter(fact -> !there.contains(fact)).forEach(fact -> missing.add(fact.getName()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKindHasAWordOfItsOwnAndNoPartOfTheEnvelope() {
        var words = facts().stream().map(fact -> Optional.ofNullable(fact.getAnnotation(WireName.class)).orElseThrow().value());
        assertEquals(facts().size(), words.distinct().count());
        var envelope = Set.of("n", "at", "ms", "by", "b", "key", "k");
        facts().forEach(fact -> Arrays.stream(fact.getRecordComponents())
                .forEach(part -> assertTrue(!envelope.contains(part.getName()), () -> fact + " has " + part.getName())));
    }

    @Test
    void anUnknownKindStopsReadingWithTheVersionThatWroteIt() {
        var lines = new ArrayList<>(first());
        lines.set(20, lines.get(20).replaceFirst("\"k\":\"[a-z.]*\"", "\"k\":\"seat.flown\""));
        var stopped = assertInstanceOf(RecordReading.Stopped.class, RecordReading.of(lines));
        assertEquals(21, stopped.number());
        assertTrue(stopped.sentence().startsWith("Record 21 was written by Parallax 0.9 and is not known to this version: "), stopped::sentence);
        assertTrue(stopped.why().contains("seat.flown"), stopped::why);
    }

    @Test
    void aPartThatThisVersionDoesNotKnowStopsReadingToo() {
        var lines = new ArrayList<>(first());
        lines.set(5, lines.get(5).replaceFirst("}$", ",\"shoe\":44}"));
        assertEquals(6, assertInstanceOf(RecordReading.Stopped.class, RecordReading.of(lines)).number());
    }

    @Test
    void aSessionGoesThroughAJournalAndComesBackEqual(@TempDir Path folder) throws Exception {
        var play = GeneratedPlay.of(20261129).session();
        try (var journal = assertInstanceOf(Opened.Ready.class, Journal.open(folder)).journal()) {
            for (var record : play.log()) {
                assertEquals(record.number(), journal.append(CODEC.write(record)).get());
            }
        }
        try (var again = assertInstanceOf(Opened.Ready.class, Journal.open(folder)).journal()) {
            var content = assertInstanceOf(LogReading.Whole.class, Journal.read(folder)).content();
            assertEquals(play.state(), SessionState.of(whole(content.records())));
            assertEquals(16, again.head().length());
        }
    }
}
