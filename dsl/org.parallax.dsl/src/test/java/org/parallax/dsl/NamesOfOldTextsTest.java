package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.values.NameConverter;

/** What could be a name in the first version that users had can be one still, whatever words the language has got since. */
class NamesOfOldTextsTest {

    @Test
    void noWordIsReservedThatWasFree() {
        var reserved = new TreeSet<>(TestLanguage.language().injector().getInstance(NameConverter.class).reserved());
        reserved.removeAll(Set.copyOf(TestLanguage.resource("/reserved-7090270.txt").lines().toList()));
        assertEquals(List.of(), List.copyOf(reserved));
    }
}
