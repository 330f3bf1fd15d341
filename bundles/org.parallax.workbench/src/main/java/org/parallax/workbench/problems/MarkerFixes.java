package org.parallax.workbench.problems;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.editing.service.StoredFixes;

/** Offers the fixes of a problem in the Problems view. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return fixes(marker).stream().map(fix -> new MarkerFix(marker, fix)).toArray(IMarkerResolution[]::new);
    }

    private static List<Fix> fixes(IMarker marker) {
        return StoredFixes.read(marker.getAttribute(ProblemMarkers.FIXES, ""));
    }
}
