package org.parallax.dsl.scoping;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.parallax.model.Argument;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Parameter;
import org.parallax.model.ParameterType;

/** What the parameters of event kinds ask for. */
public final class ParameterTypes {

    private ParameterTypes() {
    }

    /** The class of elements the kind asks for at an argument; empty when the kind or the role is unknown. */
    public static Optional<EClass> wantedFor(Argument argument) {
        return parameterOf(argument).map(Parameter::getType).flatMap(ParameterTypes::elementClass);
    }

    /** The parameter of the kind that an argument fills. */
    public static Optional<Parameter> parameterOf(Argument argument) {
        if (!(argument.eContainer() instanceof Occurrence occurrence)) {
            return Optional.empty();
        }
        EventKind kind = occurrence.getKind();
        if (kind == null || kind.eIsProxy()) {
            return Optional.empty();
        }
        return kind.getParameters().stream().filter(p -> p.getRole() == argument.getRole()).findFirst();
    }

    /** The class of elements of a type; empty for leanings and intensities, which are words. */
    public static Optional<EClass> elementClass(ParameterType type) {
        return switch (type) {
            case STATE, STATES -> Optional.of(ParallaxPackage.Literals.STATE);
            case ISSUE -> Optional.of(ParallaxPackage.Literals.ISSUE);
            case AGREEMENT -> Optional.of(ParallaxPackage.Literals.AGREEMENT);
            case LEADER -> Optional.of(ParallaxPackage.Literals.LEADER);
            case LEANING, INTENSITY -> Optional.empty();
        };
    }
}
