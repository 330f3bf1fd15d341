package org.parallax.projection.wire;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.parallax.projection.wire.JsonValue.Items;
import org.parallax.projection.wire.JsonValue.Members;
import org.parallax.projection.wire.JsonValue.Nothing;
import org.parallax.projection.wire.JsonValue.Real;
import org.parallax.projection.wire.JsonValue.Text;
import org.parallax.projection.wire.JsonValue.Truth;
import org.parallax.projection.wire.JsonValue.Whole;

/** Values of JSON that nobody wrote. */
final class MadeUpJson {

    private static final int MOST = 4;

    private MadeUpJson() {}

    static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12).filter(text -> Surrogates.lone(text) < 0);
    }

    static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> plain = Arbitraries.oneOf(texts().map(Text::new), Arbitraries.longs().map(Whole::new),
            Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite).map(Real::new),
            Arbitraries.of(true, false).map(Truth::new), Arbitraries.just(new Nothing()));
        if (depth == 0) {
            return plain;
        }
        Arbitrary<JsonValue> inner = Arbitraries.lazy(() -> values(depth - 1));
        Arbitrary<JsonValue> items = inner.list().ofMaxSize(MOST).map(Items::new);
        Arbitrary<Map<String, JsonValue>> members = Arbitraries.maps(texts(), inner).ofMaxSize(MOST);
        return Arbitraries.oneOf(plain, items, members.map(Members::new));
    }
}
