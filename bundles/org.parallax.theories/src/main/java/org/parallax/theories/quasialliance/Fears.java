package org.parallax.theories.quasialliance;

/**
 * What both sides fear of their common ally: to be left alone by it, and to be drawn by it into what is no danger of
 * their own. Fears follow the dangers slowly. Symbols as in {@link QuasiAlliance}. Belongs to one path.
 */
final class Fears {

    private final double alarm;
    private double abandonmentOfFirst;
    private double abandonmentOfSecond;
    private double entrapmentOfFirst;
    private double entrapmentOfSecond;

    private Fears(double alarm) {
        this.alarm = alarm;
    }

    /**
     * Fears that have long settled on a view of the world.
     *
     * @param alarm the share of the way that they go in a month
     */
    static Fears settledOn(Outlook outlook, double alarm) {
        var fears = new Fears(alarm);
        fears.abandonmentOfFirst = outlook.abandonmentOfFirst();
        fears.abandonmentOfSecond = outlook.abandonmentOfSecond();
        fears.entrapmentOfFirst = outlook.entrapmentOfFirst();
        fears.entrapmentOfSecond = outlook.entrapmentOfSecond();
        return fears;
    }

    /** Lets a month of such a world pass. */
    void follow(Outlook outlook) {
        abandonmentOfFirst += alarm * (outlook.abandonmentOfFirst() - abandonmentOfFirst);
        abandonmentOfSecond += alarm * (outlook.abandonmentOfSecond() - abandonmentOfSecond);
        entrapmentOfFirst += alarm * (outlook.entrapmentOfFirst() - entrapmentOfFirst);
        entrapmentOfSecond += alarm * (outlook.entrapmentOfSecond() - entrapmentOfSecond);
    }

    /** The fear of abandonment that both have. */
    double shared() {
        return Math.min(abandonmentOfFirst, abandonmentOfSecond);
    }

    /** How far their fears of abandonment are apart. */
    double gap() {
        return Math.abs(abandonmentOfFirst - abandonmentOfSecond);
    }

    /** How far their fears of entrapment are apart. */
    double entrapment() {
        return Math.abs(entrapmentOfFirst - entrapmentOfSecond);
    }
}
