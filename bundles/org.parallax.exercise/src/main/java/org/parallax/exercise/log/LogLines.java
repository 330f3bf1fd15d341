package org.parallax.exercise.log;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.wire.JsonException;
import org.parallax.projection.wire.JsonReader;
import org.parallax.projection.wire.JsonValue;
import org.parallax.projection.wire.JsonWriter;
import org.parallax.projection.wire.RecordCodec;

/**
 * Records as lines of JSON and back: {@code n}, {@code at}, {@code ms} awake, {@code by}, {@code b} branch, {@code key} if
 * there is one, {@code k} kind, then the parts of the fact.
 */
public final class LogLines {

    private static final String KIND = "kind";

    /** Names that no part of a fact may have. */
    static final Set<String> ENVELOPE = Set.of("n", "at", "ms", "by", "b", "key", "k");

    private final RecordCodec<Envelope> envelopes = RecordCodec.of(Envelope.class);
    private final RecordCodec<Fact> facts = RecordCodec.of(Fact.class);

    /** What every record has. */
    public record Envelope(long n, OffsetDateTime at, long ms, String by, String b, Optional<String> key, String k) {}

    /** A record as JSON on one line. */
    public String write(LogRecord record) {
        var fact = new LinkedHashMap<>(members(facts.toJson(record.fact())));
        var kind = Optional.ofNullable(fact.remove(KIND)).orElseThrow();
        var envelope = new Envelope(
                record.number(), record.at(), record.awake(), record.by().text(), record.branch(), record.key(),
                kind instanceof JsonValue.Text(var word) ? word : "");
        var line = new LinkedHashMap<>(members(envelopes.toJson(envelope)));
        line.putAll(fact);
        return JsonWriter.write(new JsonValue.Members(line));
    }

    /**
     * The record of a line.
     *
     * @throws UnreadableLine if it is none that this version knows
     */
    public LogRecord read(String line) throws UnreadableLine {
        try {
            return record(members(JsonReader.read(line)));
        } catch (JsonException | DateTimeException | IllegalArgumentException unknown) {
            throw new UnreadableLine(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private LogRecord record(Map<String, JsonValue> line) {
        var head = new LinkedHashMap<String, JsonValue>();
        var fact = new LinkedHashMap<String, JsonValue>();
        line.forEach((name, value) -> {
            if (ENVELOPE.contains(name)) {
                head.put(name, value);
            } else {
                fact.put(name, value);
            }
        });
        var envelope = envelopes.fromJson(new JsonValue.Members(head));
        fact.put(KIND, new JsonValue.Text(envelope.k()));
        var by = Author.of(envelope.by())
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + envelope.by()));
        return new LogRecord(
                envelope.n(), envelope.at(), envelope.ms(), by, envelope.b(), envelope.key(),
                facts.fromJson(new JsonValue.Members(fact)));
    }

    private static Map<String, JsonValue> members(JsonValue value) {
        if (value instanceof JsonValue.Members(var members)) {
            return members;
        }
        throw new IllegalArgumentException("A record is an object, not " + value.what());
    }

    /** A line that this version cannot read. */
    public static final class UnreadableLine extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableLine(String why, Exception cause) {
            super(why, cause);
        }

        /** What is wrong with it. */
        public String why() {
            return String.valueOf(getMessage());
        }
    }
}
