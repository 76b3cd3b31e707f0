tile-police = 警察拦下了我
tile-arrived = 我刚到
tile-ended = 我的签证或停留居留证件已到期
