"""Errors about models: getting them, checking them, giving them up."""

from __future__ import annotations

from unplugged.core.errors import EnvironmentFault, InputFault


class ModelUnknown(InputFault):
    """No model has this name. Params: name."""

    code = "model_unknown"


class ModelNotOnHub(InputFault):
    """A model is not one that can be downloaded. Params: name."""

    code = "model_not_on_hub"


class ModelNotOwned(InputFault):
    """A model came with the app, or was put where it is by the user. Params: name, path."""

    code = "model_not_owned"


class ModelBusy(InputFault):
    """A model is at work, or is being fetched. Params: name."""

    code = "model_busy"


class NotAModel(InputFault):
    """What was chosen is nothing that an engine of ours can run. Params: path, reason."""

    code = "not_a_model"


class ModelDamaged(InputFault):
    """A model file is broken or was made to do harm. Params: path, reason."""

    code = "model_damaged"


class ModelChanged(InputFault):
    """A model is not what it was when it was added. Params: name, path."""

    code = "model_changed"


class AddressInvalid(InputFault):
    """The address of a hub or a proxy is none. Params: address."""

    code = "address_invalid"


class HubUnreachable(EnvironmentFault):
    """No answer came from a hub. Params: host, reason."""

    code = "hub_unreachable"


class HubRefused(EnvironmentFault):
    """A hub gives a model only to those who may have it. Params: host, repository."""

    code = "hub_refused"


class HubLacks(EnvironmentFault):
    """A hub has no such model or file. Params: host, what."""

    code = "hub_lacks"


class HubBusy(EnvironmentFault):
    """A hub wants fewer requests. Params: host, seconds."""

    code = "hub_busy"


class HubFailed(EnvironmentFault):
    """A hub answered with something else than was asked for. Params: host, reason."""

    code = "hub_failed"


class DownloadDamaged(EnvironmentFault):
    """A file is not what the hub says it is. Params: file, host."""

    code = "download_damaged"


class DownloadDiffers(EnvironmentFault):
    """The hub has another file than the one that was fetched first. Params: file, host."""

    code = "download_differs"


class ModelNeedsRoom(EnvironmentFault):
    """There is not enough room for a model. Params: name, path, needed, free."""

    code = "model_needs_room"


class NpuUnavailable(EnvironmentFault):
    """No model can run on an NPU here. Params: reason, detail."""

    code = "npu_unavailable"


class NoModelForNpu(InputFault):
    """None of the models that were chosen has a form that runs on an NPU."""

    code = "no_model_for_npu"


class ShapeUnknown(InputFault):
    """Nobody knows the build of a model of this name. Params: name, known."""

    code = "shape_unknown"


class ShapeNeedsRoom(EnvironmentFault):
    """A stand-in of a model's size does not fit here. Params: name, what, needed, free."""

    code = "shape_needs_room"
