package org.parallax.theories.coercion;

/**
 * How far two states have answered the imperative, and what they remember: lives through documented and projected months
 * by the same rules. Belongs to one path.
 */
final class Rapprochement {

    private final Imperative imperative;
    private final OpposedBases bases;
    private double answered;
    private double recalled;
    private double coercion;
    private double accord;

    /** One that has settled on what is pressing, remembers nothing, and on who governs. */
    Rapprochement(Imperative imperative, OpposedBases bases, double pressure, double commitment, boolean opposed) {
        this.imperative = imperative;
        this.bases = bases;
        this.answered = imperative.of(pressure, commitment);
        this.accord = opposed ? bases.accord() : 0;
    }

    /** One that goes on from where another stands. */
    Rapprochement(Rapprochement other) {
        this.imperative = other.imperative;
        this.bases = other.bases;
        this.answered = other.answered;
        this.recalled = other.recalled;
        this.coercion = other.coercion;
        this.accord = other.accord;
    }

    /**
     * Lives through a month.
     *
     * @param coerced by how much coercions of this month raised the pressure
     * @param opposed whether the leaders come from opposed bases
     */
    void live(double pressure, double commitment, double coerced, boolean opposed) {
        coercion = (1 - imperative.forgetting()) * coercion + coerced;
        answered += imperative.pace() * (imperative.of(pressure, commitment) - answered);
        recalled += imperative.pace() * (imperative.remembered(coercion, commitment) - recalled);
        accord += bases.settling() * ((opposed ? bases.accord() : 0) - accord);
    }

    /** How far pressure and doubt are answered. */
    double answered() {
        return answered;
    }

    /** How far the memory of coercion is answered. */
    double recalled() {
        return recalled;
    }

    /** What leaders of opposed bases add to political cooperation, in points. */
    double accord() {
        return accord;
    }
}
