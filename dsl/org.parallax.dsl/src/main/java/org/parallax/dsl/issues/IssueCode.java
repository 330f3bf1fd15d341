package org.parallax.dsl.issues;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Every issue the language can report: a stable code, how severe it is, what it means and how it is fixed. The name of
 * the constant is the code; codes are added, never renamed.
 */
public enum IssueCode {

    // ---- reading
    FILE_MISSING(Severity.ERROR, "The file or folder does not exist.", "Correct the path."),
    FILE_UNREADABLE(Severity.ERROR, "The file exists but cannot be read.", "Check its permissions."),
    FILE_TOO_LARGE(Severity.ERROR, "The file is larger than any record or scenario can sensibly be (20 MB).", "Split it."),
    FILE_BINARY(Severity.ERROR, "The file holds bytes that no text has.", "Give a text file."),
    FILE_ENCODING(Severity.ERROR, "The text is not in UTF-8.", "Save it as UTF-8."),
    FILE_EMPTY(Severity.ERROR, "The file says nothing.", "Write a record or a scenario into it."),
    FILE_KIND(Severity.ERROR, "The file's name ends neither in .scenario nor in .relationship.", "Rename it."),
    FOLDER_EMPTY(Severity.ERROR, "The folder holds no .scenario and no .relationship file.", "Give another folder."),
    SYNTAX(Severity.ERROR, "The text does not follow the grammar.", "See the guide for the construct."),
    FOREIGN_SIGN(Severity.ERROR, "A sign that the language does not have, often one that looks like another, stands outside of quotes and comments.", "Write the sign the message names."),
    CONTROL_SIGN(Severity.WARNING, "A text or comment holds a sign that is no text: a control sign, one that turns the direction of what follows, or one that stands for a lost one. It is never printed as it is.", "Leave it out."),
    RESERVED_WORD(Severity.ERROR, "A word of the language stands where a name is due.", "Write ^ before it."),
    MISSING_BRACE(Severity.ERROR, "The file ends before all braces are closed.", "Add the }."),
    TOO_DEEP(Severity.ERROR, "The text nests deeper than it can be read.", "Nest less."),
    TOO_MANY_ISSUES(Severity.WARNING, "There are more issues than are worth listing; the gravest are listed.", "Cure these first."),
    CHECK_FAILED(Severity.ERROR, "A check itself broke: a fault of Parallax or a plug-in, not of the text.", "Report it."),

    // ---- names
    UNKNOWN_NAME(Severity.ERROR, "A name refers to nothing.", "Correct the name or declare it."),
    AMBIGUOUS_NAME(Severity.ERROR, "A name refers to more than one element.", "Rename one of them."),
    DUPLICATE_NAME(Severity.ERROR, "Two elements have one name.", "Rename one of them."),
    FORMER_NAME(Severity.INFO, "An element is called by a name that it had before.", "Write the name it has now."),
    DUPLICATE_STATEMENT(Severity.ERROR, "The same thing is told twice.", "Leave one of them out."),
    DUPLICATE_CLAUSE(Severity.ERROR, "A clause that can be given once is given again.", "Leave one of them out."),
    DUPLICATE_RELATIONSHIP(Severity.ERROR, "Two files found a record, library or layer of one name.", "Leave out the title in one of them, or rename it."),
    UNKNOWN_RELATIONSHIP(Severity.ERROR, "A file contributes to a record, library or layer nobody founds.", "Give the header a title."),
    DUPLICATE_INSTALLED_RECORD(Severity.ERROR, "Two plug-ins install records of one name.", "Remove one plug-in."),
    INSTALLED_RECORD_UNREADABLE(Severity.ERROR, "A file of an installed record cannot be read.", "Install the plug-in anew."),
    RECORD_REPLACED(Severity.INFO, "A record of the folder is used in place of an installed one.", "Nothing is wrong if that is meant."),
    ADDS_TO_RECORD(Severity.WARNING, "A fact outside every scenario adds to the record, for all scenarios in the folder.", "Move it into a scenario, or say which record the file adds to."),
    HEADER_CLAUSE(Severity.ERROR, "A header that only contributes says what the one that founds it says.", "Leave the clause out."),
    LAYER_WITHOUT_RECORD(Severity.ERROR, "A layer does not say which record it is laid over.", "Add of."),
    NOT_IN_LIBRARY(Severity.ERROR, "A library holds something other than event kinds and the sources they cite.", "Move it into a record or a layer."),
    LAYER_OF_OTHER_RECORD(Severity.ERROR, "A scenario chooses a layer that is laid over another record.", "Leave the layer out."),
    LAYERS_CHANGED(Severity.ERROR, "A scenario chooses layers, though it inherits those of the scenario it extends.", "Leave the clause out."),
    LAYER_NOT_CHOSEN(Severity.INFO, "A layer stands beside a scenario on its record that did not choose it, so that nothing of it counts.", "Choose it with with, if that is meant."),
    RECORD_EXTENDED(Severity.INFO, "A file adds to an installed record, for all scenarios in the folder.", "Nothing is wrong if that is meant."),

    // ---- dates and figures
    IMPOSSIBLE_DATE(Severity.ERROR, "There is no such date in the calendar.", "Correct the date."),
    DATE_PRECISION(Severity.ERROR, "A date is given too coarsely or too finely for its place.", "Give a month, or a day."),
    RANGE_ORDER(Severity.ERROR, "A range ends before it begins.", "Swap its ends."),
    OUT_OF_SCALE(Severity.ERROR, "A figure lies outside the scale of its quantity, or outside the bounds of a theory's parameter.", "Give a figure inside it."),
    PROBABILITY_RANGE(Severity.ERROR, "A probability lies outside 0 % to 100 %.", "Give one inside."),

    // ---- record
    PARTIES(Severity.ERROR, "A relationship is not between exactly two parties.", "Mark two states as party."),
    STATE_ROLE_MISSING(Severity.WARNING, "A state has no role.", "Say what it is to the relationship."),
    STATE_CODE(Severity.WARNING, "A state's code is not three capital letters.", "Give its ISO 3166 code."),
    TERM_OVERLAP(Severity.ERROR, "Two terms of one office overlap.", "Correct the dates or name the offices."),
    FACT_WITHOUT_SOURCE(Severity.WARNING, "A fact cites no source.", "Add cites, or supplied if no document tells of it."),
    SOURCE_NEVER_CITED(Severity.WARNING, "Nothing cites a source.", "Cite it or leave it out."),
    SOURCES_DIFFER(Severity.INFO, "Two sources date or tell a fact differently; the record keeps both.", "Nothing is wrong."),
    AGREEMENT_BEFORE_SIGNED(Severity.ERROR, "An agreement is in force before it was signed.", "Correct the dates."),
    SUSPENSION_OUTSIDE_FORCE(Severity.ERROR, "An agreement is suspended while it is not in force.", "Correct the dates."),
    RECORD_EVENT_UNDATED(Severity.ERROR, "An event of the record has no date of its own.", "Say on or between."),
    RECORD_EVENT_UNCERTAIN(Severity.ERROR, "An event of the record has a probability or condition.", "Move it into a scenario."),
    KNOWN_TOO_EARLY(Severity.ERROR, "A fact is said to be known before it can have happened.", "Correct one of the two dates."),
    ANNOUNCED_AFTER_SIGNED(Severity.ERROR, "An agreement is said to be announced after it was signed.", "Leave announced out, or correct the dates."),
    VERDICT_UNDATED(Severity.ERROR, "A verdict does not say of which time it judges.", "Say on, in or between."),
    UNREAD_JUDGEMENT(Severity.INFO, "A salience, tone, stance, strength or level is a reader's judgement, and no reading says why, though the record marks others.", "Add a reading, behind the judgement or for the whole element."),
    NO_WORDS(Severity.ERROR, "A reading or a quotation has no words.", "Write them, or leave it out."),
    THROUGH_ITSELF(Severity.ERROR, "A source is cited through itself.", "Name the source that it rests on, or leave through out."),
    FACT_BEYOND_REACH(Severity.WARNING, "A fact is later, or became known later, than the month until which its record says that it documents, or every fact is.", "Correct the date, or the reach."),
    CORRECTED_TWICE(Severity.ERROR, "An event is corrected or retracted by two statements.", "Leave one of them out."),
    CORRECTED_IN_PLACE(Severity.WARNING, "A statement corrects or retracts an event of its own file.", "Change the event itself, or leave it out."),
    CORRECTS_LAYER(Severity.INFO, "A file corrects or retracts what a layer tells, which counts for scenarios that choose the layer.", "Nothing is wrong."),
    SURVEY_INCOMPLETE(Severity.ERROR, "A survey lacks its date or its figure.", "Add on and value."),
    FIGURE_INCOMPLETE(Severity.ERROR, "A figure lacks its date, its value or its unit.", "Add on, and value with the unit in quotes."),

    // ---- kinds
    DUPLICATE_PARAMETER(Severity.ERROR, "A kind declares two parameters of one role.", "Leave one out."),
    PARAMETER_TYPE(Severity.ERROR, "A role cannot introduce a parameter of that type.", "Use another role or type."),
    AGREEMENT_ROLE(Severity.ERROR, "A kind acts on an agreement it does not ask for.", "Add the parameter."),
    LEADER_CHANGE_PARAMETERS(Severity.ERROR, "A kind changes a leader without saying where and to which leaning.", "Add in state and to leaning."),
    FADING_MISSING(Severity.WARNING, "A kind with effects does not say how they fade.", "Add fades over or lasts."),
    FADING_CONTRADICTION(Severity.ERROR, "A kind both fades and lasts.", "Leave one out."),
    DUPLICATE_EFFECT(Severity.ERROR, "A kind says one of its effects twice.", "Say it once."),
    PERCEPTION_CONTRADICTION(Severity.ERROR, "A kind is seen by one side as both good and bad.", "Say which."),

    ENDS_NO_CONDITION(Severity.ERROR, "Something is ended that does not last until it is ended.", "End what lasts until ended."),
    DIRECTED_EFFECT(Severity.ERROR, "An effect on an indicator other than societal says whose people it means.", "Leave of out."),
    GUARD_SETTLED(Severity.ERROR, "An effect depends on what no event of its kind can be, or what each of them is.", "Correct the guard or add the parameter."),

    // ---- events
    MISSING_ARGUMENT(Severity.ERROR, "An event lacks an argument its kind asks for.", "Add it."),
    UNKNOWN_ARGUMENT(Severity.ERROR, "An event gives an argument its kind does not know.", "Leave it out."),
    DUPLICATE_ARGUMENT(Severity.ERROR, "An event gives one argument twice.", "Leave one out."),
    ARGUMENT_TYPE(Severity.ERROR, "An argument is of the wrong type.", "Give what the kind asks for."),
    ARGUMENT_COUNT(Severity.ERROR, "An argument gives too few or too many elements.", "Give as many as the kind asks for."),
    ISSUE_NOT_SHARED(Severity.ERROR, "An event over an issue involves no state that is party to it.", "Correct the issue or the states."),
    LEADER_NOT_IN_OFFICE(Severity.ERROR, "A leader acts outside the terms in office.", "Correct the leader or the date."),
    AGREEMENT_NOT_IN_FORCE(Severity.ERROR, "Something is done with an agreement that is not in force then.", "Correct the agreement or the date."),
    AGREEMENT_SUSPENDED(Severity.ERROR, "Something is done with an agreement that is suspended then.", "Restore it first."),
    AGREEMENT_NOT_SUSPENDED(Severity.ERROR, "An agreement is restored that is not suspended then.", "Suspend it first."),
    AGREEMENT_IN_FORCE(Severity.ERROR, "An agreement is concluded that is in force already.", "Correct the agreement or the date."),
    CONDITION_NOT_IN_FORCE(Severity.ERROR, "An event ends a condition that is not in force then.", "Begin it before, or leave the event out."),
    CONDITION_ALREADY_ENDED(Severity.ERROR, "An event ends a condition that another event has ended.", "Leave it out, or end another one."),
    ENDS_LATER(Severity.ERROR, "An event ends a condition that begins only later, or itself.", "Correct the date."),

    // ---- scenarios
    RECORD_WORD(Severity.ERROR, "A word that is said of documented facts stands in a scenario.", "Leave it out."),
    MISSING_RECORD(Severity.ERROR, "A scenario does not say which record it is laid over.", "Add on."),
    MISSING_AS_OF(Severity.ERROR, "A scenario does not say as of when it is told.", "Add as of."),
    MISSING_HORIZON(Severity.ERROR, "A scenario does not say for how many months it runs.", "Add for."),
    AS_OF_OUTSIDE_RECORD(Severity.WARNING, "A scenario is told as of a month that the record does not document.", "Correct the month."),
    EXTENDS_CIRCLE(Severity.ERROR, "A scenario extends itself, at once or by way of others.", "Cut the circle."),
    OTHER_RECORD(Severity.ERROR, "A scenario is laid over another record than the one it extends.", "Leave on out."),
    REDEFINED(Severity.ERROR, "A scenario tells anew what it inherits without saying so.", "Write replace, or rename."),
    LEFT_OUT(Severity.ERROR, "Something refers to what the scenario leaves out.", "Keep it, or leave out both."),
    REPLACED_TWICE(Severity.ERROR, "A scenario tells an inherited event otherwise in two ways.", "Leave one out."),
    MISSING_WHEN(Severity.ERROR, "An event or decision does not say when.", "Add in, between, on or after."),
    BEFORE_AS_OF(Severity.ERROR, "Something of a scenario, or of an exercise that plays it, is no later than its as of.", "Correct the date."),
    OUTSIDE_HORIZON(Severity.ERROR, "Something of a scenario, or of an exercise that plays it, lies after its last month.", "Correct the date or the months."),
    LATER_FACT(Severity.ERROR, "A scenario uses a fact that is later than its as of.", "Use what was known, or move as of."),
    TERM_NOT_OVER(Severity.WARNING, "A leader comes in although another one is in office for longer, by what the record knows.", "Place it near the end of that term or later, or end the term first."),
    RELATIVE_CIRCLE(Severity.ERROR, "Events come after one another in a circle.", "Date one of them."),
    CONDITION_CIRCLE(Severity.ERROR, "An event depends on itself.", "Correct the condition."),
    OPTION_SHARES(Severity.ERROR, "The shares of a decision's options do not sum to 100 %.", "Correct the shares."),
    OPTION_SHARE_MISSING(Severity.ERROR, "An option has no share.", "Add a percentage."),
    NO_OPTIONS(Severity.ERROR, "A decision has no options.", "Add at least two."),
    ONE_OPTION(Severity.WARNING, "A decision with one option decides nothing.", "Add another."),
    UNREACHABLE_TRIGGER(Severity.WARNING, "A trigger can never fire.", "Correct the threshold or the months."),
    FREE_OF_TRIGGER(Severity.ERROR, "An event of a trigger has a time that does not come from the trigger.", "Leave the time out, or say after another event of the trigger."),
    EXPECTATION_OUTSIDE_HORIZON(Severity.WARNING, "An expectation is about a month that is not projected.", "Correct the month."),
    QUANTITY_ROLE(Severity.ERROR, "A quantity belongs to a state of another role.", "Correct the state or the quantity."),
    NOT_A_PARTY(Severity.ERROR, "A state is no party to the relationship.", "Give a party."),
    SAME_STATE(Severity.ERROR, "One state is given twice where two are needed.", "Give the other one."),
    DUPLICATE_ASSUMPTION(Severity.ERROR, "A quantity, or a parameter of a theory, is assumed twice.", "Leave one out."),
    NO_EFFECT(Severity.WARNING, "A statement or a clause changes nothing.", "Correct it or leave it out."),
    CONTRARY_WORD(Severity.WARNING, "A word says the contrary of what its statement does.", "Correct the word or the figure."),
    SETTLED_CONDITION(Severity.WARNING, "A condition always holds where it is asked, or never.", "Correct the condition or the dates."),
    UNKNOWN_THEORY(Severity.ERROR, "A theory is asked for, or a parameter of it is assumed, that is not installed.", "Correct the id."),
    UNKNOWN_PARAMETER(Severity.ERROR, "A parameter is assumed of a theory that has none of that name.", "Correct the name."),
    PARAMETER_COURSE(Severity.ERROR, "A parameter of a theory is given a course, though it holds for all months.", "Give a value or a range."),
    DUPLICATE_THEORY(Severity.ERROR, "A theory is asked for twice.", "Leave one out."),
    SECOND_PROJECT(Severity.ERROR, "A scenario says twice how it is to be projected.", "Leave one out."),

    // ---- exercises
    MISSING_SCENARIO(Severity.ERROR, "An exercise does not say which scenario it plays.", "Add plays."),
    NO_MOVES(Severity.ERROR, "An exercise has no move.", "Add one, with the month up to which it plays."),
    NO_TEAMS(Severity.ERROR, "An exercise has no team.", "Add one, with its seats."),
    LONG_EXERCISE(Severity.INFO, "The moves of an exercise take more than half a day.", "Nothing is wrong if the day is long enough."),
    UNSERVED_OBJECTIVE(Severity.WARNING, "No decision serves an objective.", "Add serves to one, or leave the objective out."),
    FREE_TEXT(Severity.WARNING, "Nobody is to be shown names, and answers in free text are asked for, which can name people.", "Tell the room, or leave the questions out."),
    LEFT_TO_CHANCE(Severity.INFO, "A decision that can come up is given to nobody, so that chance takes it.", "Nothing is wrong if that is meant; else add decide."),
    NAME_OF_OTHER(Severity.ERROR, "A team is called as the room, the facilitator or chance, or a move as the debrief.", "Rename it."),
    MOVE_WITHOUT_MONTH(Severity.ERROR, "A move does not say up to which month it plays.", "Add to and a month."),
    MOVE_ORDER(Severity.ERROR, "Two moves play up to one month, so that none is left for one of them.", "Correct one of the months."),
    STATE_PLAYED_TWICE(Severity.ERROR, "A state is played by two teams.", "Leave it out of one."),
    MISSING_MOVE(Severity.ERROR, "Something of an exercise is in no move.", "Add in and a move."),
    OUTSIDE_MOVE(Severity.ERROR, "An inject or a decision cannot take place in the months that its move plays.", "Give the move that plays them."),
    LONGER_THAN_MOVE(Severity.WARNING, "Something is due after its move is over, or takes longer.", "Correct the minutes."),
    MISSING_DECIDER(Severity.ERROR, "Nobody takes a decision of an exercise.", "Add by."),
    DECISION_RULE(Severity.ERROR, "Whoever decides cannot decide by such a rule.", "Correct the rule, or leave it out."),
    DECIDER_WITHOUT_SEATS(Severity.ERROR, "A decision is given to those who have no seats.", "Give it to the facilitator, or give them seats."),
    SECRET_OF_ONE(Severity.ERROR, "A decision that one takes alone is said to be secret.", "Leave secret out."),
    SECRET_AMONG_FEW(Severity.ERROR, "Something is secret among fewer than three, whose count tells who said what.", "Leave secret out, or give more seats."),
    SECRET_AMONG_PERHAPS_FEW(Severity.WARNING, "Something is secret among those who may be fewer than three, and is then not opened.", "Ask for at least three seats."),
    MISSING_SUBJECT(Severity.ERROR, "A belief is about nothing.", "Add on."),
    MISSING_BELIEF_TIME(Severity.ERROR, "A belief is never asked.", "Add before or after a move."),
    BELIEF_FORM(Severity.ERROR, "A belief is asked for neither as a range nor as a probability, or as both.", "Say as range, or a level to compare with."),
    KNOWN_ANSWER(Severity.ERROR, "A belief is asked when the room knows the answer.", "Ask it earlier."),
    NOT_OF_THE_WORLD(Severity.ERROR, "A belief about an indicator, which is a figure of theories, is to be answered by the world.", "Leave resolved out."),
    MISSING_DUE(Severity.ERROR, "A belief does not say from when on the world can have answered it.", "Add on and a month behind the rule."),
    DUE_TOO_EARLY(Severity.ERROR, "The world is to answer before what is asked is over.", "Correct the month."),
    RESOLUTION_WITHOUT_RULE(Severity.ERROR, "The world answers a belief that does not say by what it is answered.", "Leave the answer out."),
    RESOLUTION_TOO_EARLY(Severity.ERROR, "The world is said to have answered before it can have.", "Correct the date."),
    RESOLUTION_INCOMPLETE(Severity.ERROR, "An answer of the world lacks what it says, its day, its source, or, where it is void, the reason.", "Add it."),
    UNKNOWN_LANGUAGE(Severity.ERROR, "There are no pages in a language.", "Correct its name, or leave it out."),
    LANGUAGE_NOT_LISTED(Severity.ERROR, "Something is told in a language that the pages of the exercise are not in.", "Add it to languages."),
    LANGUAGE_WITHOUT_WORDS(Severity.WARNING, "An exercise has pages in a language in which nothing has a title.", "Add words in."),
    WORDS_MISSING(Severity.INFO, "Some of what the room reads has no title or no words in a language of the exercise, so that it is read in the first.", "Add what is missing."),
    FIRST_LANGUAGE_MISSING(Severity.ERROR, "A message or an inject says something in further languages, but nothing in the first.", "Add says with the words in the first language."),
    TITLE_IN_FIRST_LANGUAGE(Severity.WARNING, "Words are given in the first language for what has its title in it already.", "Leave them out, or correct the title."),
    EMPTY_TEXT(Severity.ERROR, "A text of an exercise holds no words.", "Write the words, or leave the text out."),
    WITHDRAWN_ACTOR(Severity.WARNING, "A state acts in an inject, or those decide who play it, while the scenario withdraws it.", "Correct the move or the months of the withdrawal."),
    RECEIVER_WITHOUT_SEATS(Severity.WARNING, "Something is brought to a team that has no seats, so that nobody receives it.", "Leave the team out, or give it seats.");

    private final Severity severity;
    private final String meaning;
    private final String cure;

    IssueCode(Severity severity, String meaning, String cure) {
        this.severity = severity;
        this.meaning = meaning;
        this.cure = cure;
    }

    /** How severe it is. */
    public Severity severity() {
        return severity;
    }

    /** What it means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What the author does about it. */
    public String cure() {
        return cure;
    }
}
