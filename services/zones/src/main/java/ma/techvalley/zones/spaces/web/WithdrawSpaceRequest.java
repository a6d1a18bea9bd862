package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the space is not offered any more. */
record WithdrawSpaceRequest(@NotBlank @Size(max = 500) String reason) {}
