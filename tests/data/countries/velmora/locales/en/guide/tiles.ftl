tile-stopped = The guards stopped me
tile-landed = I have just landed
