package org.parallax.dsl.validation;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.validation.ComposedChecks;
import org.parallax.dsl.checks.AbsenceChecks;
import org.parallax.dsl.checks.AdditionChecks;
import org.parallax.dsl.checks.AgreementChecks;
import org.parallax.dsl.checks.AmbiguityChecks;
import org.parallax.dsl.checks.ArgumentChecks;
import org.parallax.dsl.checks.AsOfChecks;
import org.parallax.dsl.checks.AssumptionChecks;
import org.parallax.dsl.checks.BeliefChecks;
import org.parallax.dsl.checks.CertaintyChecks;
import org.parallax.dsl.checks.CombinedPartChecks;
import org.parallax.dsl.checks.ConditionChecks;
import org.parallax.dsl.checks.CorrectionChecks;
import org.parallax.dsl.checks.CourseChecks;
import org.parallax.dsl.checks.DateChecks;
import org.parallax.dsl.checks.DecisionChecks;
import org.parallax.dsl.checks.DeliveryChecks;
import org.parallax.dsl.checks.DuplicateClauseChecks;
import org.parallax.dsl.checks.DuplicateNameChecks;
import org.parallax.dsl.checks.EffectChecks;
import org.parallax.dsl.checks.EmptyTextChecks;
import org.parallax.dsl.checks.ExerciseChecks;
import org.parallax.dsl.checks.ExerciseDateChecks;
import org.parallax.dsl.checks.ExerciseNameChecks;
import org.parallax.dsl.checks.ExpectationChecks;
import org.parallax.dsl.checks.FirstLanguageChecks;
import org.parallax.dsl.checks.FormerNameChecks;
import org.parallax.dsl.checks.GuardChecks;
import org.parallax.dsl.checks.HeaderChecks;
import org.parallax.dsl.checks.InheritanceChecks;
import org.parallax.dsl.checks.InheritedConditionChecks;
import org.parallax.dsl.checks.InheritedEndingChecks;
import org.parallax.dsl.checks.IssueChecks;
import org.parallax.dsl.checks.KindChecks;
import org.parallax.dsl.checks.KnownAnswerChecks;
import org.parallax.dsl.checks.KnownFromChecks;
import org.parallax.dsl.checks.LanguageChecks;
import org.parallax.dsl.checks.LayerChecks;
import org.parallax.dsl.checks.LeaderChecks;
import org.parallax.dsl.checks.LeftOutChecks;
import org.parallax.dsl.checks.MonthChecks;
import org.parallax.dsl.checks.MoveChecks;
import org.parallax.dsl.checks.NoEffectChecks;
import org.parallax.dsl.checks.OverlapChecks;
import org.parallax.dsl.checks.ParameterChecks;
import org.parallax.dsl.checks.ProjectStatementChecks;
import org.parallax.dsl.checks.ReachChecks;
import org.parallax.dsl.checks.ReadingChecks;
import org.parallax.dsl.checks.RecordEventChecks;
import org.parallax.dsl.checks.RecordWordChecks;
import org.parallax.dsl.checks.RelationshipChecks;
import org.parallax.dsl.checks.RepeatedClauseChecks;
import org.parallax.dsl.checks.RepeatedFactChecks;
import org.parallax.dsl.checks.RepeatedStatementChecks;
import org.parallax.dsl.checks.ResolutionChecks;
import org.parallax.dsl.checks.ScaleChecks;
import org.parallax.dsl.checks.ScenarioChecks;
import org.parallax.dsl.checks.SettledConditionChecks;
import org.parallax.dsl.checks.SourceChecks;
import org.parallax.dsl.checks.StandingChecks;
import org.parallax.dsl.checks.StateChecks;
import org.parallax.dsl.checks.TaskChecks;
import org.parallax.dsl.checks.TeamChecks;
import org.parallax.dsl.checks.TermChecks;
import org.parallax.dsl.checks.TimingChecks;
import org.parallax.dsl.checks.TranslationChecks;
import org.parallax.dsl.checks.TriggerChecks;
import org.parallax.dsl.checks.VoteChecks;
import org.parallax.dsl.checks.WorldRuleChecks;
import org.parallax.model.ParallaxPackage;

/** All checks of the language, one class for each concept. */
@ComposedChecks(validators = {AdditionChecks.class, AgreementChecks.class, AmbiguityChecks.class, ArgumentChecks.class, AsOfChecks.class,
    AssumptionChecks.class, CertaintyChecks.class, CombinedPartChecks.class, ConditionChecks.class, CorrectionChecks.class, CourseChecks.class,
    DateChecks.class,
    DecisionChecks.class, DuplicateClauseChecks.class, DuplicateNameChecks.class, EffectChecks.class,
    ExpectationChecks.class, FormerNameChecks.class, GuardChecks.class, HeaderChecks.class, InheritanceChecks.class, IssueChecks.class,
    KindChecks.class, KnownFromChecks.class, LayerChecks.class, LeaderChecks.class,
    InheritedConditionChecks.class, InheritedEndingChecks.class, LeftOutChecks.class, MonthChecks.class,
    NoEffectChecks.class, OverlapChecks.class, ParameterChecks.class, ProjectStatementChecks.class,
    ReachChecks.class, ReadingChecks.class, RecordEventChecks.class, RecordWordChecks.class, RelationshipChecks.class,
    RepeatedClauseChecks.class, RepeatedFactChecks.class, RepeatedStatementChecks.class, ScaleChecks.class,
    ScenarioChecks.class, SettledConditionChecks.class, SourceChecks.class, StandingChecks.class, StateChecks.class, TermChecks.class,
    TimingChecks.class, TriggerChecks.class,
    AbsenceChecks.class, BeliefChecks.class, DeliveryChecks.class, EmptyTextChecks.class, ExerciseChecks.class, ExerciseDateChecks.class, ExerciseNameChecks.class,
    FirstLanguageChecks.class, KnownAnswerChecks.class, LanguageChecks.class, MoveChecks.class, ResolutionChecks.class, TaskChecks.class, TeamChecks.class, TranslationChecks.class,
    VoteChecks.class, WorldRuleChecks.class})
public class ParallaxValidator extends AbstractParallaxValidator {

    /** Not looked up in the global registry, which does not know the package yet when the first language is made. */
    @Override
    protected List<EPackage> getEPackages() {
        return List.of(ParallaxPackage.eINSTANCE);
    }
}
