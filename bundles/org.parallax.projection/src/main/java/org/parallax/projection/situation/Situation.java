package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.List;

/**
 * A record and a scenario, lowered to what a theory can run on. Holds nothing later than {@link #asOf} except
 * what the scenario itself plans or assumes.
 *
 * <p>The methods without a parameter besides the components read a part of one of them, so that a reader need not
 * know in which group it stands.
 *
 * @param scenario the scenario's name
 * @param title the scenario's title, for people to read
 * @param months length of the projection, at least 1; more than {@link #MOST_MONTHS} can be described, but not projected
 */
public record Situation(
        String scenario, String title, Relationship relationship, DocumentedPast documented, int months, ScenarioPlan plan) {

    /** Counts must fit into memory, and half a century is more than any theory can say anything about. */
    public static final int MOST_MONTHS = 600;

    public Situation {
        if (months < 1) {
            throw new IllegalArgumentException("A projection lasts at least a month, not " + months);
        }
    }

    /** First projected month. */
    public YearMonth from() {
        return asOf().plusMonths(1);
    }

    /** The same situation with another storyline. */
    public Situation with(Storyline other) {
        return with(plan.with(other));
    }

    /** The same situation with other assumptions and shocks. */
    public Situation with(List<Assumption> otherAssumptions, List<Shock> otherShocks) {
        return with(plan.with(otherAssumptions, otherShocks));
    }

    /** The same situation with other parameters set. */
    public Situation setting(List<ParameterSetting> others) {
        return with(plan.setting(others));
    }

    /** The same situation in which this is held and nothing else; {@code run.Holding} says whether that makes sense. */
    public Situation holding(Held other) {
        return with(plan.holding(other));
    }

    private Situation with(ScenarioPlan other) {
        return new Situation(scenario, title, relationship, documented, months, other);
    }

    /** The same situation of a scenario called so. */
    public Situation called(String name) {
        return new Situation(name, title, relationship, documented, months, plan);
    }

    /** The same scenario on the record that another situation is on. */
    public Situation onRecordOf(Situation other) {
        return on(other.relationship, other.documented);
    }

    /** The same scenario on another record, or on another past of it. */
    public Situation on(Relationship otherRelationship, DocumentedPast past) {
        return new Situation(scenario, title, otherRelationship, past, months, plan);
    }

    /** The same situation projected over another number of months, at least 1. */
    public Situation lasting(int otherMonths) {
        return new Situation(scenario, title, relationship, documented, otherMonths, plan);
    }

    /** The same situation without the scenario's own events, decisions and triggers. */
    public Situation baseline() {
        return with(Storyline.EMPTY);
    }

    /** The same situation without anything of the scenario but the parameters it sets. */
    public Situation reference() {
        return with(List.of(), List.of()).baseline();
    }

    /** What a theory learns of: the record and what is planned, without what is assumed, set, expected or held. */
    public Situation learnable() {
        return with(new ScenarioPlan(List.of(), List.of(), storyline(), List.of()));
    }

    /** Whether the scenario assumes nothing and has no shock, so that its baseline is the reference. */
    public boolean assumesNothing() {
        return plan.assumptions().isEmpty() && plan.shocks().isEmpty();
    }

    /** The name of the record. */
    public String record() {
        return relationship.record();
    }

    /** The two parties. */
    public Parties parties() {
        return relationship.parties();
    }

    /** States that affect the relationship without being a party. */
    public List<OtherState> others() {
        return relationship.others();
    }

    /** Matters in dispute; theories number them in this order. */
    public List<Issue> issues() {
        return relationship.issues();
    }

    /** Last month of knowledge; the projection starts in the month after. */
    public YearMonth asOf() {
        return documented.asOf();
    }

    /** The parameters of theories that the scenario sets. */
    public List<ParameterSetting> parameters() {
        return plan.parameters();
    }

    /** The documented images. */
    public List<Image> images() {
        return documented.images();
    }

    /** The documented terms of the leaders. */
    public List<LeaderTerm> leaders() {
        return documented.leaders();
    }

    /** The documented agreements. */
    public List<AgreementTerm> agreements() {
        return documented.agreements();
    }

    /** The documented courses of drivers; theories number drivers in this order. */
    public List<DriverCourse> courses() {
        return documented.courses();
    }

    /** The documented events by month, then id. */
    public List<PastEvent> past() {
        return documented.events();
    }

    /** What the scenario assumes of drivers. */
    public List<Assumption> assumptions() {
        return plan.assumptions();
    }

    /** The shocks of the scenario. */
    public List<Shock> shocks() {
        return plan.shocks();
    }

    /** What the scenario adds to the course of things. */
    public Storyline storyline() {
        return plan.storyline();
    }

    /** What is made to happen in every run, or never. */
    public Held held() {
        return plan.held();
    }

    /** What the author expects of the projection. */
    public List<Expectation> expectations() {
        return plan.expectations();
    }
}
