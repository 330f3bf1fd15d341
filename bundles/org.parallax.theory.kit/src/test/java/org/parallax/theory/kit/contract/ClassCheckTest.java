package org.parallax.theory.kit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader of class files finds, in a class and in those that it uses. */
class ClassCheckTest {

    /** Harmless itself. */
    private static final class Outer {

        private final Inner inner = new Inner();

        double level() {
            return Math.sqrt(inner.level()) + StrictMath.exp(1);
        }
    }

    /** Draws, counts and rounds as the machine does. */
    private static final class Inner {

        private static int count;
        private static final double[] TABLE = {1};

        double level() {
            count++;
            return new java.util.Random(count).nextDouble() + Math.exp(TABLE[0]) + new Thread("aside").threadId();
        }
    }

    @Test
    void whatIsUsedIndirectlyIsFoundToo() {
        var found = new ArrayList<String>();
        new ClassCheck(found::add).check(Outer.class);
        var inner = ClassCheckTest.class.getName() + "$Inner";
        assertEquals(
                List.of(
                        inner + " uses java.lang.Math.exp",
                        inner + " uses java.lang.Thread.<init>",
                        inner + " uses java.lang.Thread.threadId",
                        inner + " uses java.util.Random.<init>",
                        inner + " uses java.util.Random.nextDouble",
                        inner + " keeps state in the static field count, which is not final"),
                found);
        assertEquals(true, new Outer().level() > 0);
    }

    /** Asks the clock and its own classes, by ways that are seldom gone. */
    private static final class Roundabout {

        String name() throws ReflectiveOperationException {
            return java.time.OffsetTime.now().toString() + java.time.chrono.JapaneseDate.now()
                    + Class.forName("java.lang.String").getDeclaredConstructor().newInstance()
                    + java.lang.management.ManagementFactory.getRuntimeMXBean().getName();
        }
    }

    @Test
    void theClockAndReflectionAreFoundInEveryForm() {
        var found = new ArrayList<String>();
        new ClassCheck(found::add).check(Roundabout.class);
        var uses = Roundabout.class.getName() + " uses java.";
        assertEquals(
                List.of(
                        uses + "lang.Class.forName",
                        uses + "lang.management.ManagementFactory.getRuntimeMXBean",
                        uses + "lang.management.RuntimeMXBean.getName",
                        uses + "lang.reflect.Constructor.newInstance",
                        uses + "time.OffsetTime.now",
                        uses + "time.chrono.JapaneseDate.now"),
                found);
    }

    @Test
    void classesOfThePlatformAreNotRead() {
        var found = new ArrayList<String>();
        new ClassCheck(found::add).check(Thread.class);
        assertEquals(List.of(), found);
    }
}
