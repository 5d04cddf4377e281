"""The kinds of files that are opened for their sound, by FFmpeg's names."""

from __future__ import annotations

# Containers of sound and of video with sound. Not listed: playlists and manifests (hls, concat,
# dash, sdp, rtsp...), pictures, subtitles, capture devices, headerless PCM, formats of old games.
# Bare video streams are on it so that the answer is "no sound" and not "no media".
CONTAINERS = tuple(
    (
        "aa aac ac3 act aea aiff amr amrnb amrwb ape asf asf_o au avi avr bonk caf dsf dss dts "
        "dtshd dv eac3 epaf flac flv gxf hcom iamf iff ilbc ircam kux lc3 loas matroska,webm mlp "
        "mmf mov,mp4,m4a,3gp,3g2,mj2 mp3 mpc mpc8 mpeg mpegts mxf nistsphere nsp nsv nut nuv ogg "
        "oma osq pva pvf qcp qoa rka rm shn smjpeg sox spdif swf tak truehd tta ty voc vqf w64 wav "
        "wavarc wsd wtv wv wve xwma "
        "h261 h263 h264 hevc ivf m4v mjpeg mpegvideo obu"
    ).split()
)
