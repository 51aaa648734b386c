"""On Windows no process can become another: a child that dies with its parent stands in for that."""

import signal
import subprocess
import sys

_KILL_WHEN_CLOSED = 0x2000  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_LIMITS_BYTES = 144 if sys.maxsize > 2**32 else 112
_FLAGS_OFFSET = 16  # LimitFlags follows two 64-bit times in both layouts


def run_child(command: list[str]) -> int:
    """Run `command` in a job that ends with this process; return its exit code."""
    job = enter_job()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the child has the same console and hears it too
    code = subprocess.call(command)
    del job
    return code


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    def enter_job() -> object:
        """Put this process into a job whose closing ends all in it; None where that is not possible.

        The handle lives as long as the process does; Windows closes it when the process ends, however it ends.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = [wintypes.LPVOID, wintypes.LPCWSTR]
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.SetInformationJobObject.argtypes = [wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD]
        kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
        job = kernel.CreateJobObjectW(None, None)
        limits = bytearray(_LIMITS_BYTES)
        limits[_FLAGS_OFFSET : _FLAGS_OFFSET + 4] = _KILL_WHEN_CLOSED.to_bytes(4, "little")
        block = (ctypes.c_char * _LIMITS_BYTES).from_buffer(limits)
        done = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, block, _LIMITS_BYTES)
        if not (done and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())):
            return None
        return job

else:

    def enter_job() -> object:
        """Other systems need no job."""
        return None
