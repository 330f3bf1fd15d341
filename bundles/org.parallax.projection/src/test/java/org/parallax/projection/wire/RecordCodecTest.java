package org.parallax.projection.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records to JSON and back. */
class RecordCodecTest {

    /** Constants, one of which keeps a former word. */
    public enum Tongue {
        ENGLISH, OLD_KOREAN, @WireName("ja") JAPANESE
    }

    /** Several kinds of record. */
    public sealed interface Deed permits TimeSet, Fired, Deed.Nested {

        /** Kinds of their own within. */
        sealed interface Nested extends Deed {}

        /** One without parts. */
        record PauseEnded() implements Nested {}
    }

    /** Months, days and moments. */
    public record TimeSet(YearMonth month, LocalDate day, OffsetDateTime moment) implements Deed {}

    /** One that keeps a former word and contains itself. */
    @WireName("inject.fired")
    public record Fired(String event, List<Deed> after, Map<Tongue, String> words) implements Deed {}

    /** Numbers and what may be missing. */
    public record Entry(int n, long at, double share, boolean open, Optional<String> reason, OptionalInt draw, What what) {}

    /** The rest. */
    public record What(List<Deed> deeds, Map<String, Tongue> tongues, @WireName("text") String words) {}

    /** One that refuses some of its parts. */
    public record Share(double p) {

        public Share {
            if (p < 0 || p > 1) {
                throw new IllegalArgumentException("A share is no " + p);
            }
        }
    }

    /** What Share was before it gained parts. */
    public record Grown(double p, Optional<String> why, List<Integer> rounds, Map<String, Double> theories) {}

    private static final RecordCodec<Entry> ENTRIES = RecordCodec.of(Entry.class);
    private static final RecordCodec<Deed> DEEDS = RecordCodec.of(Deed.class);

    @Test
    void writesPartsInTheirOrderAndSortsMaps() {
        var fired = new Fired("landing", List.of(new Deed.PauseEnded()),
            Map.of(Tongue.OLD_KOREAN, "섬", Tongue.JAPANESE, "島", Tongue.ENGLISH, "an islet"));
        var entry = new Entry(7, -1, 5, true, Optional.empty(), OptionalInt.of(3),
            new What(List.of(fired), Map.of("b", Tongue.JAPANESE, "a", Tongue.ENGLISH), ""));
        assertEquals("{\"n\":7,\"at\":-1,\"share\":5.0,\"open\":true,\"draw\":3,\"what\":{\"deeds\":["
            + "{\"kind\":\"inject.fired\",\"event\":\"landing\",\"after\":[{\"kind\":\"pause.ended\"}],"
            + "\"words\":{\"english\":\"an islet\",\"ja\":\"島\",\"old-korean\":\"섬\"}}],"
            + "\"tongues\":{\"a\":\"english\",\"b\":\"ja\"},\"text\":\"\"}}", ENTRIES.write(entry));
    }

    @Test
    void writesMomentsWithMilliseconds() {
        var moment = OffsetDateTime.of(2026, 11, 29, 9, 0, 0, 0, ZoneOffset.ofHours(9));
        var set = new TimeSet(YearMonth.of(2027, 10), LocalDate.of(2027, 10, 4), moment);
        assertEquals("{\"kind\":\"time.set\",\"month\":\"2027-10\",\"day\":\"2027-10-04\","
            + "\"moment\":\"2026-11-29T09:00:00.000+09:00\"}", DEEDS.write(set));
        assertEquals(set, DEEDS.read(DEEDS.write(set)));
    }

    @Test
    void writesNothingThatWouldBeReadAsAnotherThing() {
        var month = YearMonth.of(2027, 10);
        var day = LocalDate.of(2027, 10, 4);
        var moment = OffsetDateTime.of(2026, 11, 29, 9, 0, 0, 1, ZoneOffset.UTC);
        assertThrows(JsonException.class, () -> DEEDS.write(new TimeSet(month, day, moment)));
        var share = RecordCodec.of(Grown.class);
        assertEquals("JSON has no number for NaN at p", assertThrows(JsonException.class,
            () -> share.write(new Grown(Double.NaN, Optional.empty(), List.of(), Map.of()))).getMessage());
        assertThrows(JsonException.class,
            () -> share.write(new Grown(0, Optional.of("half \uD83D"), List.of(), Map.of())));
    }

    @Test
    void aKindMayGainOptionalsListsAndMaps() {
        var grown = RecordCodec.of(Grown.class).read(RecordCodec.of(Share.class).write(new Share(0.25)));
        assertEquals(new Grown(0.25, Optional.empty(), List.of(), Map.of()), grown);
    }

    @Test
    void passesOverUnknownMembersOnlyIfTold() {
        String text = "{\"p\":1,\"more\":{\"x\":[null]}}";
        assertEquals(new Share(1), RecordCodec.ignoringUnknown(Share.class).read(text));
        assertEquals("An unknown member more at the top",
            assertThrows(JsonException.class, () -> RecordCodec.of(Share.class).read(text)).getMessage());
    }

    @Test
    void aRecordThatRefusesItsPartsSaysWhy() {
        assertEquals("No Share: A share is no 2.0 at the top",
            assertThrows(JsonException.class, () -> RecordCodec.of(Share.class).read("{\"p\":2}")).getMessage());
    }

    @Test
    void whatARecordThrewIsKept() {
        var refused = assertThrows(JsonException.class, () -> RecordCodec.of(Share.class).read("{\"p\":2}"));
        assertEquals(new IllegalArgumentException("A share is no 2.0").toString(), String.valueOf(refused.getCause()));
    }

    /** Breaks whenever it is made. */
    public record Broken(int depth) {

        public Broken {
            throw new StackOverflowError("at " + depth);
        }
    }

    @Test
    void anErrorIsNoRefusal() {
        assertEquals("at 3", assertThrows(StackOverflowError.class, () -> RecordCodec.of(Broken.class).read("{\"depth\":3}")).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[] | Not an object but an array at the top",
        "{} | No member kind at the top",
        "{\"kind\":1} | Not a text but a whole number at kind",
        "{\"kind\":\"fired\"} | An unknown kind fired at the top",
        "{\"kind\":\"inject.fired\"} | No member event at the top",
        "{\"kind\":\"inject.fired\",\"event\":null} | Not a text but null at event",
        "{\"kind\":\"inject.fired\",\"event\":\"e\",\"after\":[{\"kind\":\"pause.ended\",\"x\":1}]} | An unknown member x at after[0]",
        "{\"kind\":\"inject.fired\",\"event\":\"e\",\"words\":{\"en\":\"\"}} | Not one of english, old-korean, ja but a text at words",
        "{\"kind\":\"inject.fired\",\"event\":\"e\",\"words\":{\"ja\":true}} | Not a text but a truth value at words.ja",
        "{\"kind\":\"time.set\",\"month\":\"2027-13\"} | Not a month but a text at month",
        "{\"kind\":\"time.set\",\"month\":\"2027-10\",\"day\":\"2027-02-30\"} | Not a day but a text at day"
    })
    void tellsWhatIsWrongAndWhere(String text, String message) {
        assertEquals(message, assertThrows(JsonException.class, () -> DEEDS.read(text)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29T09:00:00+09:00", "2026-11-29T09:00:00.0+09:00", "2026-11-29T24:00:00.000Z",
        "2026-11-29T09:00:00.000+00:00", "2026-02-29T09:00:00.000Z"})
    void aMomentHasOneForm(String moment) {
        assertThrows(JsonException.class, () -> DEEDS.read(
            "{\"kind\":\"time.set\",\"month\":\"2027-10\",\"day\":\"2027-10-04\",\"moment\":\"" + moment + "\"}"));
    }

    @Test
    void numbersAreNeitherCutNorRounded() {
        var grown = RecordCodec.of(Grown.class);
        assertThrows(JsonException.class, () -> grown.read("{\"p\":1,\"rounds\":[2147483648]}"));
        assertThrows(JsonException.class, () -> grown.read("{\"p\":1,\"rounds\":[1.0]}"));
        assertThrows(JsonException.class, () -> grown.read("{\"p\":9007199254740993}"));
        assertThrows(JsonException.class, () -> grown.read("{\"p\":-9223372036854775808}"));
    }

    /** Types without a form are refused before anything is written. */
    @Test
    void refusesTypesWithoutAForm() {
        record Hidden(int x) {}
        for (Class<?> type : List.of(Hidden.class, Object.class, Clash.class, Nest.class, Keyed.class, Number.class)) {
            assertThrows(IllegalArgumentException.class, () -> RecordCodec.of(type), type.getName());
        }
    }

    /** A part that is called as the kind is. */
    public sealed interface Clash {

        /** The only kind. */
        record One(String kind) implements Clash {}
    }

    /** What may be missing stands within a list. */
    public record Nest(List<Optional<String>> lost) {}

    /** A map from numbers. */
    public record Keyed(Map<Integer, String> numbers) {}
}
