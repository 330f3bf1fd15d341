package org.parallax.projection.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.parallax.projection.wire.RecordCodecTest.Deed;
import org.parallax.projection.wire.RecordCodecTest.Entry;
import org.parallax.projection.wire.RecordCodecTest.Fired;
import org.parallax.projection.wire.RecordCodecTest.TimeSet;
import org.parallax.projection.wire.RecordCodecTest.Tongue;
import org.parallax.projection.wire.RecordCodecTest.What;

/** Laws over records that nobody wrote. */
class RecordCodecLawTest {

    private static final RecordCodec<Entry> ENTRIES = RecordCodec.of(Entry.class);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadAndWrittenAlike(@ForAll("entries") Entry entry) {
        String text = ENTRIES.write(entry);
        assertEquals(entry, ENTRIES.read(text));
        assertEquals(text, ENTRIES.write(ENTRIES.read(text)));
        assertEquals(text, JsonWriter.write(JsonReader.read(text)));
    }

    @Property
    void otherJsonFailsInOneWayAlone(@ForAll("json") JsonValue value) {
        assertThrows(JsonException.class, () -> ENTRIES.fromJson(value));
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void spoiltRecordsFailInOneWayAlone(@ForAll("entries") Entry entry, @ForAll int place, @ForAll char unit) {
        var text = new StringBuilder(ENTRIES.write(entry));
        text.setCharAt(Math.floorMod(place, text.length()), unit);
        try {
            Entry read = ENTRIES.read(text.toString());
            assertEquals(read, ENTRIES.read(ENTRIES.write(read)));
        } catch (JsonException refused) {
            assertEquals(JsonException.class, refused.getClass());
        }
    }

    @Provide
    Arbitrary<JsonValue> json() {
        return MadeUpJson.values(2);
    }

    @Provide
    Arbitrary<Entry> entries() {
        Arbitrary<What> whats = Combinators.combine(deeds(2).list().ofMaxSize(3),
            Arbitraries.maps(MadeUpJson.texts(), Arbitraries.of(Tongue.class)).ofMaxSize(3), MadeUpJson.texts()).as(What::new);
        return Combinators.combine(Arbitraries.integers(), Arbitraries.longs(), Arbitraries.doubles(),
            Arbitraries.of(true, false), MadeUpJson.texts().optional(),
            Arbitraries.integers().optional().map(draw -> draw.map(OptionalInt::of).orElse(OptionalInt.empty())), whats)
            .as(Entry::new);
    }

    private static Arbitrary<Deed> deeds(int depth) {
        Arbitrary<Deed> set = Arbitraries.longs().between(-60_000_000_000L, 250_000_000_000_000L).map(RecordCodecLawTest::set);
        Arbitrary<Deed> ended = Arbitraries.just(new Deed.PauseEnded());
        if (depth == 0) {
            return Arbitraries.oneOf(set, ended);
        }
        Arbitrary<Deed> fired = Combinators.combine(MadeUpJson.texts(),
            Arbitraries.lazy(() -> deeds(depth - 1)).list().ofMaxSize(2),
            Arbitraries.maps(Arbitraries.of(Tongue.class), MadeUpJson.texts()).ofMaxSize(2)).as(Fired::new);
        return Arbitraries.oneOf(set, ended, fired);
    }

    private static Deed set(long millis) {
        var moment = OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis),
            ZoneOffset.ofTotalSeconds((int) (millis % 72) * 900));
        return new TimeSet(YearMonth.from(moment), moment.toLocalDate(), moment);
    }
}
