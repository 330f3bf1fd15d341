package org.parallax.report.exercise;

import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Condition;
import org.parallax.report.words.Branches;

/** What a scenario waits for, as what can follow "if". */
final class ConditionWords {

    private final Branches branches;

    ConditionWords(Branches branches) {
        this.branches = branches;
    }

    /** {@code  if “A visit” happens}, after a space; empty if it holds in every run. */
    String after(Condition condition) {
        return condition instanceof Condition.Always ? "" : " if " + words(condition);
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> "anything happens";
            case Condition.Happened(var event) -> branches.inWords(new Branch.Happened(event));
            case Condition.Chosen(var decision, var option) -> branches.inWords(new Branch.Chosen(decision, option));
            case Condition.Not(Condition.Happened(var event)) -> branches.inWords(new Branch.Not(new Branch.Happened(event)));
            case Condition.Not(Condition.Chosen(var decision, var option)) ->
                branches.inWords(new Branch.Not(new Branch.Chosen(decision, option)));
            case Condition.Not(var other) -> "it is not so that " + grouped(other);
            case Condition.And(var left, var right) -> part(left, condition) + " and " + part(right, condition);
            case Condition.Or(var left, var right) -> part(left, condition) + " or " + part(right, condition);
        };
    }

    /** A part of several; in brackets where it joins its own parts by the other word. */
    private String part(Condition part, Condition whole) {
        return part.getClass().equals(whole.getClass()) ? words(part) : grouped(part);
    }

    private String grouped(Condition condition) {
        var words = words(condition);
        return switch (condition) {
            case Condition.And and -> "(" + words + ")";
            case Condition.Or or -> "(" + words + ")";
            case Condition.Always always -> words;
            case Condition.Happened happened -> words;
            case Condition.Chosen chosen -> words;
            case Condition.Not not -> words;
        };
    }
}
