package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.techvalley.zones.spaces.ReleasingSpace.Release;

/** What is given back before its end, and why. */
record ReleaseSpaceRequest(
        @NotBlank @Size(max = 64) String allocation,
        @NotBlank @Size(max = 500) String reason) {

    Release release() {
        return new Release(allocation, reason);
    }
}
