package org.parallax.dsl.checks;

import java.util.Arrays;
import java.util.Optional;
import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.Names;
import org.parallax.model.Correction;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;

/**
 * What the checks share: they report with a code, and one that breaks shows as an error. Xtext drops a
 * NullPointerException of a check silently, so that a broken check looks like a passing one; here it does not.
 * (In checks the name State alone means a class of Xtext they inherit, hence the long name of ours.)
 */
abstract class Checks extends AbstractDeclarativeValidator {

    private static final Logger LOG = Logger.getLogger(Checks.class);

    /** Composed into the validator of the language, so not registered a second time. */
    @Override
    public void register(EValidatorRegistrar registrar) {
        // Nothing to register: see above.
    }

    /** Reports at a feature of an object. */
    final void report(IssueCode code, EObject at, @Nullable EStructuralFeature feature, String message, String... data) {
        report(code, at, feature, INSIGNIFICANT_INDEX, message, data);
    }

    /** Reports at one value of a feature of an object. */
    final void report(IssueCode code, EObject at, @Nullable EStructuralFeature feature, int index, String message,
            String... data) {
        if (at instanceof Named && !Names.has(at) && feature == ParallaxPackage.Literals.NAMED__NAME) {
            // The name could not be read, which is reported already; what else is missing does not matter then.
            return;
        }
        if (at instanceof Correction && feature == ParallaxPackage.Literals.NAMED__NAME) {
            report(code, at, ParallaxPackage.Literals.CORRECTION__CORRECTED, index, message, data);
            return;
        }
        switch (code.severity()) {
            case ERROR -> error(message, at, feature, index, code.name(), data);
            case WARNING -> warning(message, at, feature, index, code.name(), data);
            default -> info(message, at, feature, index, code.name(), data);
        }
    }

    /** Reports an error at a place in the text of an object. */
    final void report(IssueCode code, EObject at, INode place, String message, String... data) {
        acceptError(message, at, place.getOffset(), place.getLength(), code.name(), data);
    }

    @Override
    protected void handleExceptionDuringValidation(Throwable fault) {
        String check = Arrays.stream(fault.getStackTrace())
                .filter(frame -> isOfCheck(frame.getClassName())).findFirst()
                .map(frame -> frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                        + frame.getMethodName())
                .orElse(getClass().getSimpleName());
        LOG.error("The check " + check + " broke", fault);
        String reason = Optional.ofNullable(fault.getMessage()).map(m -> ": " + m).orElse("");
        error("The check " + check + " broke (" + fault.getClass().getSimpleName() + reason
                + "). This is a fault of the program, not of the text; what it checks is not known here.",
                getCurrentObject(), null, INSIGNIFICANT_INDEX, IssueCode.CHECK_FAILED.name());
    }

    private boolean isOfCheck(String className) {
        return className.equals(getClass().getName()) || className.startsWith(getClass().getName() + "$");
    }
}
