package org.parallax.projection.random;

/**
 * Counter-based random numbers. A draw is found by mixing its coordinates, in three steps whose
 * results a caller can keep: seed and stream name give a stream key; stream key and run give a run key; run key,
 * month and draw number give 64 random bits. Nothing is remembered between draws, so their order and number never matter.
 *
 * <p>The mixer is the finaliser of SplitMix64 (Stafford's variant 13); counters are spread by the golden
 * ratio before mixing. All methods are pure and give the same bits on every machine.
 */
public final class Randomness {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SEED_SALT = 0x5851F42D4C957F2DL;
    private static final long UNIFORM_SALT = 0xD1342543DE82EF95L;
    private static final long NAME_BASIS = 0xCBF29CE484222325L;
    private static final long NAME_PRIME = 0x100000001B3L;

    private Randomness() {}

    /** The key of a named stream under a seed. */
    public static long streamKey(long seed, String name) {
        long hash = NAME_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * NAME_PRIME;
        }
        return mix(mix(seed ^ SEED_SALT) + mix(hash));
    }

    /** The key of one run of a stream. */
    public static long runKey(long streamKey, long run) {
        return mix(streamKey + (run + 1) * GOLDEN);
    }

    /** The 64 random bits of one draw. */
    public static long bits(long runKey, int month, int draw) {
        return mix(runKey + (((long) month << 32) | (draw & 0xFFFFFFFFL)) * GOLDEN);
    }

    /** A uniform draw in [0, 1), independent of {@link #normal} at the same coordinates. */
    public static double uniform(long runKey, int month, int draw) {
        return (bits(runKey ^ UNIFORM_SALT, month, draw) >>> 11) * 0x1p-53;
    }

    /** A standard normal draw by inversion, cut at ±8. */
    public static double normal(long runKey, int month, int draw) {
        return NormalTable.at(bits(runKey, month, draw) >>> 12);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
