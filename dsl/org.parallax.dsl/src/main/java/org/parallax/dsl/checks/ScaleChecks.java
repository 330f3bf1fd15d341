package org.parallax.dsl.checks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Expectation;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.RangeValue;
import org.parallax.model.Survey;
import org.parallax.model.SurveyUnit;

/** Figures lie inside the scale the metamodel annotates, and the ends of ranges are in order. */
public final class ScaleChecks extends Checks {

    private static final String QUANTITY = "http://parallax.org/quantity";

    private final Map<EClass, List<Scale>> scales = new ConcurrentHashMap<>();

    /** Every figure lies inside its scale; data: the nearest figure that does. Parameters of theories have bounds of their own. */
    @Check
    public void insideScale(EObject object) {
        if (object.eContainer() instanceof ParameterAssumption) {
            return;
        }
        for (Scale scale : scales.computeIfAbsent(object.eClass(), ScaleChecks::scalesOf)) {
            double figure = ((Number) object.eGet(scale.attribute)).doubleValue();
            if ((figure < scale.min || figure > scale.max) && isWritten(object, scale.attribute)) {
                String nearest = Messages.figure(Math.clamp(figure, scale.min, scale.max)) + (scale.isPercent() ? "%" : "");
                report(scale.isProbability() ? IssueCode.PROBABILITY_RANGE : IssueCode.OUT_OF_SCALE, object, scale.attribute,
                        scale.sentence(figure), nearest);
            }
        }
    }

    /** A 90 % range is ordered; data: its ends as they are written. */
    @Check
    public void rangeInOrder(RangeValue range) {
        if (range.getLow() > range.getHigh()) {
            report(IssueCode.RANGE_ORDER, range, ParallaxPackage.Literals.RANGE_VALUE__HIGH, "This range runs backward: "
                    + Messages.figure(range.getHigh()) + " is less than " + Messages.figure(range.getLow()) + ".",
                    written(range, ParallaxPackage.Literals.RANGE_VALUE__LOW), written(range, ParallaxPackage.Literals.RANGE_VALUE__HIGH));
        }
    }

    private static String written(RangeValue range, EAttribute end) {
        return NodeModelUtils.findNodesForFeature(range, end).stream().map(NodeModelUtils::getTokenText).findFirst().orElse("");
    }

    /** An expectation between two levels names the lower first. */
    @Check
    public void expectationInOrder(Expectation expectation) {
        if (expectation.isSetUpper() && expectation.getThreshold() > expectation.getUpper()) {
            report(IssueCode.RANGE_ORDER, expectation, ParallaxPackage.Literals.EXPECTATION__UPPER,
                    "This range runs backward: " + Messages.figure(expectation.getUpper()) + " is less than "
                            + Messages.figure(expectation.getThreshold()) + ".",
                    Messages.figure(expectation.getUpper()) + " and " + Messages.figure(expectation.getThreshold()));
        }
    }

    /** A share of those asked is a percentage. */
    @Check
    public void surveyPercent(Survey survey) {
        if (survey.getUnit() == SurveyUnit.PERCENT && (survey.getValue() < 0 || survey.getValue() > 100)) {
            report(IssueCode.OUT_OF_SCALE, survey, ParallaxPackage.Literals.SURVEY__VALUE, Messages.figure(survey.getValue())
                    + " percent of those asked is not possible.");
        }
    }

    /** A figure that was not written, or could not be read, has its default, which says nothing. */
    static boolean isWritten(EObject object, EAttribute attribute) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, attribute);
        return nodes.isEmpty() ? object.eIsSet(attribute) : nodes.stream().anyMatch(ScaleChecks::isReadable);
    }

    private static boolean isReadable(INode node) {
        for (INode each : node.getAsTreeIterable()) {
            if (each.getSyntaxErrorMessage() != null) {
                return false;
            }
        }
        return !NodeModelUtils.getTokenText(node).isBlank();
    }

    private static List<Scale> scalesOf(EClass type) {
        return type.getEAllAttributes().stream().filter(a -> a.getEAnnotation(QUANTITY) != null).map(Scale::of).toList();
    }

    private record Scale(EAttribute attribute, String unit, double min, double max) {

        static Scale of(EAttribute attribute) {
            EAnnotation quantity = attribute.getEAnnotation(QUANTITY);
            return new Scale(attribute, quantity.getDetails().get("unit"),
                    Double.parseDouble(quantity.getDetails().get("min")),
                    Double.parseDouble(quantity.getDetails().get("max")));
        }

        boolean isPercent() {
            return unit.equals("percent");
        }

        boolean isProbability() {
            return isPercent() && min == 0 && !isPartOfEffect();
        }

        private boolean isPartOfEffect() {
            return attribute == ParallaxPackage.Literals.IMPACT__LEAVING || attribute == ParallaxPackage.Literals.PERCEPTION__LEAVING;
        }

        String sentence(double figure) {
            String word = attribute.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
            return switch (unit) {
                case "percent" -> (isProbability() ? "A " + word : isPartOfEffect() ? "A lasting part" : "A change") + " of " + Messages.figure(figure)
                        + " % is not possible: it lies between " + Messages.figure(min) + " % and " + Messages.figure(max) + " %.";
                case "month", "minute", "seat", "round" -> Messages.figure(figure) + " " + unit + (figure == 1 ? "" : "s")
                        + " is not possible here: it must be between " + Messages.figure(min) + " and " + Messages.figure(max) + ".";
                case "run" -> Messages.figure(figure) + " runs is not possible: it must be between " + Messages.figure(min) + " and "
                        + Messages.figure(max) + ".";
                default -> Messages.figure(figure) + " lies outside the scale, which goes from " + Messages.figure(min) + " to "
                        + Messages.figure(max) + ".";
            };
        }
    }
}
